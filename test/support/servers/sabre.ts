import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runServer } from './run-server'
import { skipped } from './skipped'
import type { StoreServer } from './store-server'

const LIBRARY = '/usr/share/php/Sabre/autoload.php'
const SCRIPT = fileURLToPath(new URL('sabre/serve.php', import.meta.url))

/** Starts sabre/dav, what Nextcloud's WebDAV is made of, on plain files; null where it isn't installed, and that is said. */
export async function startSabre(): Promise<StoreServer | null> {
  if (!existsSync(LIBRARY) || spawnSync('php', ['-v']).status !== 0)
    return skipped('sabre/dav', 'apt-get install php-sabre-dav php-cli php-xml php-mbstring')
  return runServer({
    name: 'sabre',
    prepare: async ({ folder, port }) => ({
      command: 'php',
      args: ['-S', `127.0.0.1:${port}`, SCRIPT],
      env: { PHP_CLI_SERVER_WORKERS: '4', SABRE_FOLDER: folder },
    }),
    ready: (status) => status === 401,
  })
}
