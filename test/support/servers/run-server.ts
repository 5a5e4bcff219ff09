import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StorePlace } from '../../../utils/sync/store-place'
import type { StoreServer } from './store-server'

/** What it takes to run a server. */
export interface Program {
  readonly name: string
  /** Prepares what it needs in `home`, to serve `folder` on a port of this computer, and says how it starts. */
  readonly prepare: (where: {
    readonly home: string
    readonly folder: string
    readonly port: number
  }) => Promise<{ readonly command: string; readonly args: readonly string[]; readonly env?: Readonly<Record<string, string>> }>
  /** Whether an answer of its own address says that it is ready. */
  readonly ready: (status: number) => boolean
  /** Makes a new place that is called so; a folder on the disk where it isn't said. */
  readonly place?: (url: string, called: string) => Promise<StorePlace>
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** Starts a server with the account claire, whose password is « secret »; it ends with everything that it started. */
export async function runServer({ name, prepare, ready, place }: Program): Promise<StoreServer> {
  const home = await mkdtemp(join(tmpdir(), `maillage-${name}-`))
  const [folder, port] = [join(home, 'files'), await freePort()]
  await mkdir(folder)
  // Run as root, some serve as another user.
  await Promise.all([chmod(home, 0o777), chmod(folder, 0o777)])
  const { command, args, env } = await prepare({ home, folder, port })
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, cwd: home, env: { ...process.env, ...env } })
  let told = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (told = `${told}${chunk}`.slice(-4_000)))
  let over = false
  const ended = new Promise<void>((resolve) => {
    const end = () => {
      over = true
      resolve()
    }
    child.once('exit', end).once('error', end)
  })
  const kill = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It is over.
    }
  }
  process.once('exit', kill)
  const stop = async () => {
    kill()
    process.removeListener('exit', kill)
    await ended
    await rm(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  const url = `http://127.0.0.1:${port}/`
  for (let tries = 0; tries < 300 && !over; tries++) {
    const answer = await fetch(url).catch(() => null)
    if (answer && ready(answer.status)) {
      let places = 0
      const makeFolder = async (_: string, called: string) => {
        const made = await fetch(`${url}${called}/`, { method: 'MKCOL', headers: { Authorization: `Basic ${btoa('claire:secret')}` } })
        if (made.status !== 201) throw new Error(`${name} made no folder: ${made.status}`)
        return { kind: 'webdav', address: `${url}${called}`, user: 'claire', password: 'secret' }
      }
      const fresh = () => (place ?? makeFolder)(url, `p${places++}`)
      return { name, url, user: 'claire', password: 'secret', folder: place ? null : folder, fresh, stop }
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await stop()
  throw new Error(`${name} did not start: ${told}`)
}
