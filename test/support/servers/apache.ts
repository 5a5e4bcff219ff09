import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runServer } from './run-server'
import { SHA_SECRET } from './sha-secret'
import { skipped } from './skipped'
import type { StoreServer } from './store-server'

const PROGRAM = '/usr/sbin/apache2'
const MODULES = '/usr/lib/apache2/modules'

const load = (...names: string[]) => names.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')

/** Starts Apache with its mod_dav and mod_deflate; null where it isn't installed, and that is said. */
export async function startApache(): Promise<StoreServer | null> {
  if (!existsSync(PROGRAM) || !existsSync(`${MODULES}/mod_dav_fs.so`)) return skipped('Apache', 'apt-get install apache2')
  return runServer({
    name: 'apache',
    async prepare({ home, folder, port }) {
      await writeFile(join(home, 'users'), `claire:${SHA_SECRET}\n`)
      await writeFile(
        join(home, 'conf'),
        `ServerRoot "${home}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${home}/pid"
ErrorLog "${home}/error"
${load('mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic', 'mime', 'filter', 'deflate', 'dav', 'dav_fs')}
TypesConfig /dev/null
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
DocumentRoot "${folder}"
DavLockDB "${home}/locks"
SetOutputFilter DEFLATE
<Directory "${folder}">
  Dav On
  AuthType Basic
  AuthName files
  AuthUserFile "${home}/users"
  Require valid-user
</Directory>
`,
      )
      return { command: PROGRAM, args: ['-f', join(home, 'conf'), '-DFOREGROUND'] }
    },
    ready: (status) => status === 401,
  })
}
