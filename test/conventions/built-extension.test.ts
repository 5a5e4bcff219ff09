import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../utils/portals/catalogue'
import { readManifest } from '../support/extension-build'
import { ROOT } from './rules/source-file'
import { firstScreen, gzipWeight, pageScripts, scriptsOf } from './rules/weight'

const BUILDS = { chromium: join(ROOT, '.output/chrome-mv3'), firefox: join(ROOT, '.output/firefox-mv3') }
const KB = 1000

/** What a person accepts by installing: each of these shows no warning, and there is nothing else. */
const PERMISSIONS = {
  chromium: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
}

describe.each(['chromium', 'firefox'] as const)('the build for %s', (name) => {
  it('asks for nothing but these permissions, and for no host, at install', async () => {
    const manifest = await readManifest(BUILDS[name])
    expect([...(manifest.permissions ?? [])].sort()).toEqual(PERMISSIONS[name])
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.content_scripts ?? []).toEqual([])
  })

  it('may later ask for notifications, bookmarks and the hosts of portals and shared folders, and for nothing else', async () => {
    const manifest = await readManifest(BUILDS[name])
    expect(manifest.optional_permissions).toEqual(['bookmarks', 'notifications'])
    expect([...(manifest.optional_host_permissions ?? [])].sort()).toEqual(
      [...catalogue.flatMap((portal) => portal.matches), 'https://*/*'].sort(),
    )
  })

  it('has a shortcut for the panel', async () => {
    expect(Object.keys((await readManifest(BUILDS[name])).commands ?? {})).toContain('_execute_action')
  })
})

describe('the weight of the build for Chromium', () => {
  const build = BUILDS.chromium

  it('is at most 20 KB in a web page', async () => {
    await readManifest(build)
    const scripts = pageScripts(build)
    expect(scripts.length).toBeGreaterThan(0)
    expect(gzipWeight(build, scripts)).toBeLessThanOrEqual(20 * KB)
  })

  it('is at most 20 KB in the background', async () => {
    await readManifest(build)
    expect(gzipWeight(build, ['background.js'])).toBeLessThanOrEqual(20 * KB)
  })

  it('is at most 45 KB for the first screen of the side panel', async () => {
    const page = (await readManifest(build)).side_panel?.default_path ?? ''
    const files = firstScreen(build, page)
    expect(files.length).toBeGreaterThan(1)
    expect(gzipWeight(build, files)).toBeLessThanOrEqual(45 * KB)
  })
})

describe('what matching weighs in the build for Chromium', () => {
  const build = BUILDS.chromium
  const engine = () => ['judge-tender', 'judge-row', 'preview-lesson', 'load-model', 'model'].flatMap((name) => scriptsOf(build, name))

  it('is at most 110 KB, of files that are loaded for it alone, the model included', async () => {
    await readManifest(build)
    const views = scriptsOf(build, 'understood')
    const own = [...new Set(engine())].filter((file) => !views.includes(file))
    expect(own.length).toBeGreaterThan(3)
    expect(gzipWeight(build, own)).toBeLessThanOrEqual(110 * KB)
  })

  it('is not on the first screen, nor in a web page', async () => {
    const page = (await readManifest(build)).side_panel?.default_path ?? ''
    const first = firstScreen(build, page)
    const model = scriptsOf(build, 'model')
    expect(
      first.filter((file) => [...model, ...scriptsOf(build, 'judge-tender').filter((one) => /judge-tender/.test(one))].includes(file)),
    ).toEqual([])
    for (const script of pageScripts(build)) expect(readFileSync(join(build, script), 'utf8')).not.toContain('reason_domain_')
  })
})

describe('the scales', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-weight-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('follow what a page loads at once, and not what it loads later', () => {
    mkdirSync(join(folder, 'chunks'))
    writeFileSync(join(folder, 'panel.html'), '<link rel="stylesheet" href="/a.css"><script type="module" src="/chunks/panel.js"></script>')
    writeFileSync(join(folder, 'a.css'), 'p{}')
    writeFileSync(join(folder, 'chunks/panel.js'), "import{a}from'./shared.js';const later=()=>import('./later.js');a(later)")
    writeFileSync(join(folder, 'chunks/shared.js'), 'export const a=1')
    writeFileSync(join(folder, 'chunks/later.js'), 'export const b=1')
    expect(firstScreen(folder, 'panel.html')).toEqual(['a.css', 'chunks/panel.js', 'chunks/shared.js', 'panel.html'])
  })

  it('weigh each file compressed', () => {
    writeFileSync(join(folder, 'big.js'), 'a'.repeat(100_000))
    expect(gzipWeight(folder, ['big.js'])).toBeLessThan(1000)
    expect(gzipWeight(folder, ['big.js'])).toBeGreaterThan(0)
  })

  it('say how to make a build where there is none', async () => {
    await expect(readManifest(join(folder, 'nowhere'))).rejects.toThrow(/npm run build/)
  })
})
