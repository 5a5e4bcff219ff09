import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensurePackages } from './ensure-packages.mjs'
import { run } from './run.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Debian's packages of the servers that shared folders are tried on, and a file by which each is known to be there. */
const DEBIAN = [
  ['/usr/sbin/apache2', ['apache2']],
  ['/usr/lib/nginx/modules/ngx_http_dav_ext_module.so', ['nginx-extras', 'libnginx-mod-http-dav-ext']],
  ['/usr/bin/rclone', ['rclone']],
  ['/usr/share/php/Sabre/autoload.php', ['php-sabre-dav', 'php-cli', 'php-xml', 'php-mbstring']],
]

/**
 * Installs real servers to try shared folders on, where this is a machine for tests: a Debian where we are root. CouchDB's
 * protocol comes from npm, apart from the packages of everybody. What can't be installed stops nothing: the tests that
 * need it say that they are skipped.
 */
export async function ensureServers() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  await Promise.all([ensureDebian(), ensureCouch()])
}

async function ensureDebian() {
  const missing = () => DEBIAN.flatMap(([file, packages]) => (existsSync(file) ? [] : packages))
  if (missing().length === 0) return
  const apt = (...args) =>
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { minutes: 10, env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } })
  const install = (packages) => apt('install', '-y', '--no-install-recommends', ...packages)
  if ((await install(missing())).code === 0) return
  await apt('update')
  // One by one: one that isn't to be had must not keep the others away.
  for (const [file, packages] of DEBIAN) if (!existsSync(file)) await install(packages)
}

async function ensureCouch() {
  const from = join(root, 'test/support/servers/couch')
  const to = join(root, 'node_modules/.cache/couch-server')
  mkdirSync(to, { recursive: true })
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) copyFileSync(join(from, name), join(to, name))
  await ensurePackages(to).catch((error) => console.log(`No CouchDB to try: ${error.message}`))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await ensureServers()
