import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countPlaywright, countVitest, sentence } from './count.mjs'
import { ensureChromium } from './ensure-chromium.mjs'
import { ensureNode } from './ensure-node.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { ensureServers } from './ensure-servers.mjs'
import { run } from './run.mjs'
import { runCommand, Sentence } from './sentence.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const reports = join(root, 'test-results', 'reports')
const build = join(root, '.output', 'chrome-mv3', 'manifest.json')
const tool = (path) => join(root, 'node_modules', path)

/** Counts of one step; `why` is what to show when it failed. */
const passed = { passed: 1, failed: 0, skipped: 0 }
const failed = (why) => ({ passed: 0, failed: 1, skipped: 0, why })

/** A step that counts as one: its exit code says all. */
const check =
  (...commands) =>
  async () => {
    for (const [path, ...args] of commands) {
      const result = await run(process.execPath, [tool(path), ...args], { cwd: root, minutes: 6 })
      if (result.hung) return failed(`${result.output}\nStopped: it did not end within 6 minutes.`)
      if (result.code !== 0) return failed(result.output)
    }
    return passed
  }

/** A step that counts its tests, from the JSON report that it writes. */
const suite =
  (path, args, { report, count, minutes, env }) =>
  async () => {
    const file = join(reports, report)
    rmSync(file, { force: true })
    const result = await run(process.execPath, [tool(path), ...args(file)], { cwd: root, minutes, env: { ...env?.(file) } })
    if (result.hung) return failed(`${result.output}\nStopped: it did not end within ${minutes} minutes.`)
    if (!existsSync(file)) return failed(`${result.output}\nIt ended with ${result.code} without a report.`)
    const counts = count(JSON.parse(readFileSync(file, 'utf8')))
    // A run that says it failed is never counted as passed, whatever its report says.
    if (result.code !== 0 && counts.failed === 0) counts.failed = 1
    if (counts.passed + counts.failed === 0) counts.failed = 1
    return { ...counts, why: counts.failed > 0 ? result.output : undefined, notes: notesOf(result.output) }
  }

/** What a suite says that it could not do here: printed, so that nothing is skipped in silence. */
function notesOf(output) {
  return [...new Set(output.split('\n').filter((line) => /^\s*SKIPPED\b/.test(line)))]
}

const units = suite(
  'vitest/vitest.mjs',
  (file) => ['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  {
    report: 'unit.json',
    count: countVitest,
    minutes: 10,
  },
)

const endToEnd = (chromium) =>
  suite('@playwright/test/cli.js', () => ['test', '--config', 'test/e2e/playwright.config.ts'], {
    report: 'e2e.json',
    count: countPlaywright,
    minutes: 20,
    env: (file) => ({ CHROMIUM_PATH: chromium, E2E_REPORT: file }),
  })

async function main() {
  ensureNode()
  await ensurePackages(root)
  // A picture or a build of an earlier run is never taken for one of this run.
  rmSync(join(root, 'test-results'), { recursive: true, force: true })
  rmSync(join(root, '.output'), { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const steps = [
    ['types', check(['wxt/bin/wxt.mjs', 'prepare'], ['typescript/bin/tsc', '--noEmit'])],
    ['lint', check(['@biomejs/biome/bin/biome', 'check', '--config-path=.biome.json', '--diagnostic-level=error', '.'])],
    // The builds come first: the conventions weigh and read what they leave.
    ['build for Chromium', check(['wxt/bin/wxt.mjs', 'build'])],
    ['build for Firefox', check(['wxt/bin/wxt.mjs', 'build', '-b', 'firefox'])],
    ['unit and conventions', () => ensureServers().then(units)],
    [
      'end to end',
      async () => (existsSync(build) ? endToEnd(await ensureChromium())() : failed('Not run: there is no build for Chromium.')),
    ],
  ]
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const [name, step] of steps) {
    const began = Date.now()
    process.stdout.write(`${name} … `)
    const result = await step().catch((error) => failed(error instanceof Sentence ? error.message : String(error?.stack ?? error)))
    for (const key of ['passed', 'failed', 'skipped']) sum[key] += result[key]
    console.log(`${sentence(result)} (${Math.round((Date.now() - began) / 100) / 10} s)`)
    for (const note of result.notes ?? []) console.log(`  ${note.trim()}`)
    if (result.why) console.log(`${lastWords(result.why)}\n`)
  }
  console.log(`\n${sentence(sum)}`)
  return sum.failed > 0 ? 1 : 0
}

/** The end of a failed step's output, without the tests that passed. */
function lastWords(output) {
  const lines = output.trimEnd().split('\n')
  return lines
    .filter((line) => !/^\W*(?:\[\d+m)*\s*✓/.test(line))
    .slice(-150)
    .join('\n')
}

await runCommand(main)
