import { spawnSync } from 'node:child_process'
import { runServer } from './run-server'
import { skipped } from './skipped'
import type { StoreServer } from './store-server'

/** Starts rclone's WebDAV server, of Go's own library, as many products have it; null where it isn't installed, and that is said. */
export async function startRclone(): Promise<StoreServer | null> {
  if (spawnSync('rclone', ['version']).status !== 0) return skipped('rclone', 'apt-get install rclone')
  return runServer({
    name: 'rclone',
    prepare: async ({ home, folder, port }) => ({
      command: 'rclone',
      args: ['serve', 'webdav', folder, '--addr', `127.0.0.1:${port}`, '--user', 'claire', '--pass', 'secret', '--config', `${home}/conf`],
      env: { RCLONE_CACHE_DIR: `${home}/cache` },
    }),
    ready: (status) => status === 401,
  })
}
