import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './run.mjs'
import { Sentence } from './sentence.mjs'

/**
 * Installs the npm packages that the lock file names, unless exactly these are there. npm itself writes what
 * it installed in `node_modules/.package-lock.json`, last: an interrupted installation is seen as none.
 */
export async function ensurePackages(root) {
  const reason = whatDiffers(root)
  if (reason === null) return
  console.log(`Installing the npm packages (${reason}); this takes a minute the first time…`)
  const { command, args } = npm()
  const { code, output, hung } = await run(command, [...args, 'ci', '--no-audit', '--no-fund'], { cwd: root, minutes: 15 })
  if (code === 0) return
  const why = hung ? 'it did not end within 15 minutes' : (output.match(/npm error (?:code )?(.*)/)?.[1] ?? `npm ended with ${code}`)
  throw new Sentence(
    `[packages-not-installed] The npm packages could not be installed: ${why}. Check the connection to the npm registry (npm ping), then run the command again; "npm ci" shows every detail.`,
  )
}

/** Says in a few words why packages must be installed, or null where the installed ones are those of the lock file. */
export function whatDiffers(root) {
  const installedPath = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedPath)) return 'none installed yet'
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const installed = packagesOf(installedPath)
  for (const [path, entry] of Object.entries(wanted)) {
    // The root itself, and packages for other systems, are never in the installed list.
    if (path === '' || entry.optional || entry.devOptional) continue
    const found = installed[path]
    if (found?.version !== entry.version || found?.integrity !== entry.integrity) return `${path.replace(/^.*node_modules\//, '')} differs`
  }
  return null
}

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

function npm() {
  const nextToNode = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  const cli = [process.env.npm_execpath, nextToNode].find((path) => path?.endsWith('npm-cli.js') && existsSync(path))
  if (cli) return { command: process.execPath, args: [cli] }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] }
}
