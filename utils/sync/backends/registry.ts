import type { Backend } from '../backend'
import { StoreProblem } from '../backend'
import type { StorePlace } from '../store-place'
import { carried } from './carried/carried'
import type { Reaching } from './reach'
import { webdav } from './webdav/webdav'

/** Every kind of store, by the name that places give it. */
const STORES: Readonly<Record<string, (place: StorePlace, reaching: Reaching) => Backend>> = { webdav, carried: () => carried(new Map()) }

/** The store at a place. Throws `StoreProblem` `not-a-store` for a kind that this version doesn't know. */
export function openStore(place: StorePlace, reaching: Reaching = {}): Backend {
  const open = Object.hasOwn(STORES, place.kind) ? STORES[place.kind] : undefined
  if (!open) throw new StoreProblem('not-a-store', place.kind)
  return open(place, reaching)
}
