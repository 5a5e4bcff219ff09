import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.mjs'
import { Sentence } from './sentence.mjs'

/** Oldest Chromium that the extension's manifest accepts. */
const OLDEST = 137

/**
 * Finds a Chromium that loads an unpacked extension, or installs Debian's where that is allowed, and gives its
 * path. Google Chrome is never taken: since version 137 it ignores `--load-extension`.
 */
export async function ensureChromium() {
  const asked = process.env.CHROMIUM_PATH
  if (asked) {
    const problem = await whatIsWrong(asked)
    if (problem === null) return asked
    throw new Sentence(`[chromium-path] CHROMIUM_PATH is ${asked}, but ${problem}. Set it to a Chromium or Edge program, or unset it.`)
  }
  const found = await find()
  if (found) return found
  const refusal = await install()
  const installed = await find()
  if (installed) return installed
  throw new Sentence(`[chromium-missing] No Chromium was found${refusal ? `, and ${refusal}` : ''}. ${whatToInstall()}`)
}

async function find() {
  for (const path of candidates()) if ((await whatIsWrong(path)) === null) return path
  return null
}

function candidates() {
  const home = homedir()
  if (process.platform === 'darwin')
    return ['', home]
      .flatMap((base) => [
        `${base}/Applications/Chromium.app/Contents/MacOS/Chromium`,
        `${base}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
      ])
      .concat(playwrights(join(home, 'Library/Caches/ms-playwright'), ['chrome-mac/Chromium.app/Contents/MacOS/Chromium']))
  if (process.platform === 'win32') {
    const bases = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean)
    return bases
      .flatMap((base) => [join(base, 'Chromium/Application/chrome.exe'), join(base, 'Microsoft/Edge/Application/msedge.exe')])
      .concat(playwrights(join(process.env.LOCALAPPDATA ?? home, 'ms-playwright'), ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe']))
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    ...playwrights(join(home, '.cache/ms-playwright'), ['chrome-linux/chrome', 'chrome-linux64/chrome']),
  ]
}

/** Browsers that Playwright once downloaded for another project, newest first. */
function playwrights(cache, programs) {
  if (!existsSync(cache)) return []
  const folders = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name))
  return folders
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => programs.map((program) => join(cache, name, program)))
}

/** Null where this program is a Chromium that will do. */
async function whatIsWrong(path) {
  if (!existsSync(path)) return 'there is no such file'
  // On Windows a browser asked for its version opens a window: its path is believed.
  if (process.platform === 'win32') return null
  const { code, output } = await run(path, ['--version', '--no-sandbox'], { minutes: 0.5 })
  const version = /(Google Chrome|Chromium|Microsoft Edge)\D*(\d+)\./.exec(output)
  // Ubuntu's /usr/bin/chromium-browser may be a script that only names a snap.
  if (code !== 0 || !version) return 'it does not tell its version when asked, as Chromium does'
  if (version[1] === 'Google Chrome') return 'Google Chrome no longer loads an extension from a folder'
  if (Number(version[2]) < OLDEST) return `its version is ${version[2]} and ${OLDEST} or later is needed`
  return null
}

/** Installs Debian's package where the system is Debian-like and we may; else says why not, as the end of a sentence. */
async function install() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null
  const root = process.getuid?.() === 0
  if (!root && (await run('sudo', ['-n', 'true'], { minutes: 0.5 })).code !== 0) return 'installing it needs the rights of an administrator'
  console.log("Installing Chromium from the system's packages; this takes a few minutes the first time…")
  const apt = (...args) => {
    const all = ['apt-get', '-o', 'DPkg::Lock::Timeout=300', ...args]
    return run(root ? all[0] : 'sudo', root ? all.slice(1) : ['-n', ...all], { minutes: 15, env: { DEBIAN_FRONTEND: 'noninteractive' } })
  }
  await apt('update')
  const installed = await apt('install', '-y', '--no-install-recommends', 'chromium', ...fonts())
  if (installed.code === 0) return null
  const why = installed.hung
    ? 'it did not end within 15 minutes'
    : (installed.output.match(/^E: (.*)/m)?.[1] ?? `apt-get ended with ${installed.code}`)
  return `apt-get could not install it: ${why}`
}

/** A font to draw letters with, where the system has none at all. */
function fonts() {
  return existsSync('/usr/share/fonts') && readdirSync('/usr/share/fonts').length > 0 ? [] : ['fonts-dejavu-core']
}

function whatToInstall() {
  if (process.platform === 'darwin')
    return 'Install Chromium ("brew install --cask chromium") or Microsoft Edge, then run the command again.'
  if (process.platform === 'win32') return 'Install Chromium or Microsoft Edge, then run the command again.'
  const ubuntu = /^ID=ubuntu$/m.test(readOsRelease())
  const how = ubuntu
    ? 'Microsoft Edge (its .deb package), or a Chromium unpacked anywhere'
    : 'Chromium ("sudo apt-get install chromium" on Debian, "sudo dnf install chromium" on Fedora)'
  return `Install ${how}, or set CHROMIUM_PATH to one, then run the command again.`
}

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8')
  } catch {
    return ''
  }
}
