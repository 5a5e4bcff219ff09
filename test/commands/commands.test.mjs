import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, sentence } from './count.mjs'
import { ensureChromium } from './ensure-chromium.mjs'
import { ensureNode } from './ensure-node.mjs'
import { whatDiffers } from './ensure-packages.mjs'
import { run } from './run.mjs'
import { startArguments } from './start-arguments.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-commands-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('%s will do', (version) => expect(() => ensureNode(version)).not.toThrow())
  it.each(['18.20.4', '20.18.3'])('%s is refused with what to install', (version) =>
    expect(() => ensureNode(version)).toThrow(/node-too-old.*install Node 20\.19/),
  )
})

describe('the installed packages', () => {
  const lock = (path, packages) => writeFileSync(join(folder, path), JSON.stringify({ packages }))
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/b-linux': { version: '1.0.0', optional: true },
  }

  it('are those of the lock file, or it is said what differs', () => {
    lock('package-lock.json', wanted)
    expect(whatDiffers(folder)).toBe('none installed yet')
    mkdirSync(join(folder, 'node_modules'))
    lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0', integrity: 'x' } })
    expect(whatDiffers(folder)).toBeNull()
    lock('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0', integrity: 'y' } })
    expect(whatDiffers(folder)).toBe('a differs')
    lock('node_modules/.package-lock.json', {})
    expect(whatDiffers(folder)).toBe('a differs')
  })
})

describe.skipIf(process.platform === 'win32')('a browser named by CHROMIUM_PATH', () => {
  const before = process.env.CHROMIUM_PATH
  afterEach(() => {
    if (before === undefined) delete process.env.CHROMIUM_PATH
    else process.env.CHROMIUM_PATH = before
  })
  const browser = (words, code = 0) => {
    const path = join(folder, 'browser')
    writeFileSync(path, `#!/bin/sh\necho "${words}"\nexit ${code}\n`)
    chmodSync(path, 0o755)
    process.env.CHROMIUM_PATH = path
    return path
  }

  it('is taken where it is a recent Chromium', async () => {
    const path = browser('Chromium 156.0.8078.79 built on Debian')
    expect(await ensureChromium()).toBe(path)
  })
  it.each([
    ['Google Chrome 141.0.1.2', /Google Chrome no longer loads/],
    ['Chromium 90.0.1.2', /its version is 90/],
    ['Command "chromium" needs a snap', /does not tell its version/],
  ])('is refused where it says %s', async (words, why) => {
    browser(words)
    await expect(ensureChromium()).rejects.toThrow(why)
  })
  it('is refused where it is not there', async () => {
    process.env.CHROMIUM_PATH = join(folder, 'nothing')
    await expect(ensureChromium()).rejects.toThrow(/chromium-path.*no such file/)
  })
})

describe('the arguments of npm start', () => {
  it('are none, or a saved page and its address', () => {
    writeFileSync(join(folder, 'page.html'), '')
    expect(startArguments([], folder)).toBeNull()
    expect(startArguments(['page.html', '--url', 'https://www.boamp.fr/avis'], folder)).toEqual({
      file: join(folder, 'page.html'),
      address: 'https://www.boamp.fr/avis',
    })
  })
  it.each([
    [['missing.html', '--url', 'https://a.fr'], /start-no-file/],
    [['--url', 'https://a.fr'], /start-no-file/],
    [['page.html'], /start-no-url/],
    [['page.html', '--url', 'a.fr/page'], /start-bad-url/],
    [['page.html', '--url', 'file:///etc/hosts'], /start-bad-url/],
    [['page.html', 'other.html'], /start-arguments/],
    [['--port', '3'], /start-arguments/],
  ])('%j are refused', (args, why) => {
    writeFileSync(join(folder, 'page.html'), '')
    expect(() => startArguments(args, folder)).toThrow(why)
  })
})

describe('a program that is run', () => {
  it('gives back its words and its code', async () => {
    expect(await run(process.execPath, ['-e', 'console.log("yes"); process.exit(3)'])).toMatchObject({
      code: 3,
      output: 'yes\n',
      hung: false,
    })
  })
  it('is stopped when it hangs, with what it started', async () => {
    const child =
      "require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); setInterval(() => {}, 1000)"
    const began = Date.now()
    expect(await run(process.execPath, ['-e', child], { minutes: 0.01 })).toMatchObject({ hung: true })
    expect(Date.now() - began).toBeLessThan(10_000)
  })
  it('that is not there is a failure, not a crash', async () => {
    expect((await run('no-such-program', [])).code).toBe(-1)
  })
})

describe('the counts', () => {
  it('of Vitest hold the files that could not be read', () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(countVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 2 })
  })
  it('of Playwright hold what went wrong outside any test', () => {
    expect(countPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 3 }, errors: [{}] })).toEqual({
      passed: 4,
      failed: 3,
      skipped: 3,
    })
  })
  it('end with one plain line', () => {
    expect(sentence({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(sentence({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped')
  })
})
