import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A WebDAV server that runs for a test. */
export interface DavServer {
  readonly name: string
  /** Its folder's address, with a trailing slash. */
  readonly url: string
  readonly user: string
  readonly password: string
  /** Where its files are on the disk. */
  readonly folder: string
  stop(): Promise<void>
}

const PROGRAM = '/usr/sbin/apache2'
const MODULES = '/usr/lib/apache2/modules'

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** `{SHA}` of « secret », as htpasswd writes it. */
const SECRET = '{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ='

/** Starts Apache's own mod_dav on a free port; null where it isn't installed, and that is said. */
export async function startApache(): Promise<DavServer | null> {
  if (!existsSync(PROGRAM) || !existsSync(`${MODULES}/mod_dav_fs.so`)) {
    console.warn('SKIPPED: no Apache here (apt-get install apache2): what it says of shared folders is not tried')
    return null
  }
  const home = await mkdtemp(join(tmpdir(), 'maillage-apache-'))
  const [folder, port] = [join(home, 'files'), await freePort()]
  await mkdir(folder)
  // Run as root it serves as another user.
  await Promise.all([chmod(home, 0o777), chmod(folder, 0o777)])
  await writeFile(join(home, 'users'), `claire:${SECRET}\n`)
  const load = (...names: string[]) => names.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')
  await writeFile(
    join(home, 'conf'),
    `ServerRoot "${home}"
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile "${home}/pid"
ErrorLog "${home}/error"
${load('mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic', 'mime', 'dav', 'dav_fs')}
TypesConfig /dev/null
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
DocumentRoot "${folder}"
DavLockDB "${home}/locks"
<Directory "${folder}">
  Dav On
  AuthType Basic
  AuthName files
  AuthUserFile "${home}/users"
  Require valid-user
</Directory>
`,
  )
  const server = spawn(PROGRAM, ['-f', join(home, 'conf'), '-DFOREGROUND'], { stdio: 'ignore', detached: true })
  const stopNow = () => {
    try {
      if (server.pid) process.kill(-server.pid, 'SIGKILL')
    } catch {
      // It is over.
    }
  }
  process.once('exit', stopNow)
  const url = `http://127.0.0.1:${port}/`
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.status === 401) {
      return {
        name: 'apache',
        url,
        user: 'claire',
        password: 'secret',
        folder,
        stop: async () => {
          stopNow()
          process.removeListener('exit', stopNow)
          await rm(home, { recursive: true, force: true })
        },
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  stopNow()
  throw new Error(`Apache did not start: see ${home}/error`)
}
