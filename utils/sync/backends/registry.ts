import { type Backend, StoreProblem } from '../backend'
import type { StorePlace } from '../store-place'
import { carried } from './carried/carried'
import { couch } from './couch/couch'
import { disk } from './disk/disk'
import type { Reaching } from './reach'
import { webdav } from './webdav/webdav'

/** Every kind of store, by the name that places give it: its folder's here. */
export const stores: Readonly<Record<string, (place: StorePlace, reaching: Reaching) => Backend>> = {
  carried: () => carried(new Map()),
  couch,
  disk: (_, { folder }) => disk(folder ?? null),
  webdav,
}

/** The store at a place. Throws `StoreProblem` `not-a-store` for a kind that this version doesn't know. */
export function openStore(place: StorePlace, reaching: Reaching = {}): Backend {
  const open = Object.hasOwn(stores, place.kind) ? stores[place.kind] : undefined
  if (!open) throw new StoreProblem('not-a-store', place.kind)
  return open(place, reaching)
}
