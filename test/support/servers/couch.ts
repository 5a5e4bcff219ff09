import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runServer } from './run-server'
import { skipped } from './skipped'
import type { StoreServer } from './store-server'

/** Where `test/commands/ensure-servers.mjs` puts its packages, which are no dependency of anything else. */
const PACKAGES = fileURLToPath(new URL('../../../node_modules/.cache/couch-server', import.meta.url))
const SCRIPT = fileURLToPath(new URL('couch/serve.cjs', import.meta.url))

const ROOT = { Authorization: `Basic ${btoa('root:secret')}` }

const send = async (url: string, body: unknown, as: Record<string, string> = ROOT) => {
  const headers = { 'Content-Type': 'application/json', ...as }
  const { ok, status } = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(body) })
  if (!ok) throw new Error(`${url}: ${status}`)
}

/**
 * Starts a server of CouchDB's protocol, in memory, with the accounts root (its administrator), claire and paul; null
 * where its packages aren't there, and that is said.
 */
export async function startCouch(): Promise<StoreServer | null> {
  if (!existsSync(`${PACKAGES}/node_modules/express-pouchdb`)) return skipped('CouchDB', 'node test/commands/ensure-servers.mjs')
  const server = await runServer({
    name: 'couch',
    prepare: async ({ home, port }) => ({ command: process.execPath, args: [SCRIPT, PACKAGES, String(port), `${home}/log`] }),
    ready: (status) => status === 200,
    async place(url, called) {
      await send(`${url}${called}`, {})
      await send(`${url}${called}/_security`, { members: { names: ['claire', 'paul'], roles: [] }, admins: { names: [], roles: [] } })
      return { kind: 'couch', address: `${url}${called}`, user: 'claire', password: 'secret' }
    },
  })
  await send(`${server.url}_config/admins/root`, 'secret', {})
  for (const name of ['claire', 'paul'])
    await send(`${server.url}_users/org.couchdb.user:${name}`, { name, password: 'secret', roles: [], type: 'user' })
  return server
}
