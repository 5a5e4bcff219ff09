import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureChromium } from './ensure-chromium.mjs'
import { ensureNode } from './ensure-node.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { run } from './run.mjs'
import { runCommand, Sentence } from './sentence.mjs'
import { startArguments } from './start-arguments.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Whether a window can be shown. */
function hasDisplay() {
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function main() {
  ensureNode()
  // npm runs a command from the project's folder; the person may stand elsewhere.
  const page = startArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
  await ensurePackages(root)
  const executable = await ensureChromium()
  console.log('Building the extension…')
  const built = await run(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: root, minutes: 6 })
  if (built.code !== 0) throw new Sentence(`${built.output}\n[start-build] The extension could not be built: the lines above say why.`)
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(join(root, 'test/support/demonstration.ts'), { root, configFile: false, logLevel: 'error' })
  const headless = !hasDisplay()
  await module.demonstrate({ root, executable, headless, page })
  return 0
}

await runCommand(main)
