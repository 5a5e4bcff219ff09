import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureChromium } from './ensure-chromium.mjs'
import { ensureNode } from './ensure-node.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { run } from './run.mjs'
import { runCommand, Sentence } from './sentence.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What to show: null for the example notice, else a saved page and the address it is served under. */
function asked() {
  let parsed
  try {
    parsed = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true })
  } catch (error) {
    throw new Sentence(`[start-arguments] ${error.message} Use: npm start, or npm start -- page.html --url https://…`)
  }
  const { values, positionals } = parsed
  const [file, ...more] = positionals
  if (more.length > 0)
    throw new Sentence(`[start-arguments] One page at a time: ${more.join(', ')} is too many. Use: npm start -- page.html --url https://…`)
  if (!file && !values.url) return null
  if (!file) throw new Sentence('[start-no-file] --url needs a saved page to serve there. Use: npm start -- page.html --url https://…')
  // npm runs a command from the project's folder; the person may stand elsewhere.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file)
  if (!existsSync(path) || !statSync(path).isFile())
    throw new Sentence(`[start-no-file] There is no file ${path}. Give the path of a saved page (.html).`)
  if (!values.url) throw new Sentence(`[start-no-url] Say which address ${file} was saved from: npm start -- ${file} --url https://…`)
  if (!URL.canParse(values.url) || !/^https?:$/.test(new URL(values.url).protocol))
    throw new Sentence(
      `[start-bad-url] "${values.url}" is not the address of a page: it must be whole, as https://www.boamp.fr/pages/avis/?q=idweb:26-1234 is.`,
    )
  return { file: path, address: new URL(values.url).href }
}

/** Whether a window can be shown. */
function hasDisplay() {
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function main() {
  ensureNode()
  const page = asked()
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
