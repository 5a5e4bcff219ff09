import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/**
 * Installs Debian's Apache, a real WebDAV server to try shared folders on, where this is a machine for tests: one that
 * runs as root. Elsewhere, and where it can't be, the tests that need it say that they are skipped.
 */
export async function ensureApache() {
  if (existsSync('/usr/sbin/apache2') || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const apt = (...args) =>
    run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { minutes: 10, env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } })
  const install = () => apt('install', '-y', '--no-install-recommends', 'apache2')
  if ((await install()).code === 0) return
  await apt('update')
  await install()
}
