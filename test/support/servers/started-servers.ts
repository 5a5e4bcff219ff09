import type { Backend } from '../../../utils/sync/backend'
import { openStore } from '../../../utils/sync/backends/registry'
import type { StorePlace } from '../../../utils/sync/store-place'
import { startApache } from './apache'
import { startCouch } from './couch'
import { startNginx } from './nginx'
import { startRclone } from './rclone'
import { startSabre } from './sabre'
import type { StoreServer } from './store-server'

/** Every server that stores are tried on: one line each. */
const STARTERS: readonly (() => Promise<StoreServer | null>)[] = [startApache, startNginx, startRclone, startSabre, startCouch]

/** A server that could be started here, with a place on it that devices share. */
export interface StartedServer extends Omit<StoreServer, 'fresh'> {
  /** The store at that place, as a device of its own reaches it. */
  backend(): Backend
  /** Where that place is. */
  place(): StorePlace
  /** Goes to a new, empty place. */
  fresh(): Promise<void>
}

/** Starts every server that is installed here; the others say that they are skipped. To be stopped by whoever started them. */
export async function startedServers(): Promise<StartedServer[]> {
  const servers = await Promise.all(STARTERS.map((start) => start()))
  return Promise.all(servers.flatMap((server) => (server ? [withPlace(server)] : [])))
}

async function withPlace(server: StoreServer): Promise<StartedServer> {
  let current = await server.fresh()
  return {
    ...server,
    backend: () => openStore(current),
    place: () => current,
    async fresh() {
      current = await server.fresh()
    },
  }
}
