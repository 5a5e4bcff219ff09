import type { IDBPTransaction, StoreNames } from 'idb'
import type { Author } from '../opportunities/operation'
import { isStamp, nextStamp, type Stamp } from '../opportunities/stamp'
import { openDatabase, type Schema } from './database'

/** A transaction that may write what belongs to this device. */
export type DeviceTransaction = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>

/** Nobody has said yet who signs here. */
const UNSIGNED: Author = { partner: null, name: '' }

/** Who signs on this device. */
export async function loadMe(): Promise<Author> {
  const database = await openDatabase()
  try {
    return ((await database.get('device', 'me')) as Author | undefined) ?? UNSIGNED
  } finally {
    database.close()
  }
}

/** Says who signs from now on; what was signed before stays as it was. */
export async function saveMe(me: Author): Promise<Author> {
  const database = await openDatabase()
  try {
    await database.put('device', { ...me }, 'me')
    return me
  } finally {
    database.close()
  }
}

/** The clock of this device within a transaction: stamps that come after all that it has made or seen, and turns. */
export interface Clock {
  readonly stamp: () => Stamp
  readonly turn: () => number
  /** Takes note of a stamp from elsewhere. */
  readonly see: (stamp: Stamp) => void
  /** Stores how far it has come: in the same transaction, or nothing of it has happened. */
  readonly keep: () => Promise<void>
}

/** Reads the clock; `at`: milliseconds since the epoch; `newDevice` names a device that has no name yet. */
export async function readClock(transaction: DeviceTransaction, at: number, newDevice: () => string): Promise<Clock> {
  const store = transaction.objectStore('device')
  const [named, seen, turned] = await Promise.all([store.get('name'), store.get('stamp'), store.get('turn')])
  const device = typeof named === 'string' ? named : newDevice()
  let last = typeof seen === 'string' && isStamp(seen) ? seen : null
  let turn = typeof turned === 'number' ? turned : 0
  return {
    stamp: () => {
      last = nextStamp(last, at, device)
      return last
    },
    turn: () => ++turn,
    see: (stamp) => {
      if (last === null || stamp > last) last = stamp
    },
    keep: async () => {
      await Promise.all([store.put(device, 'name'), store.put(last, 'stamp'), store.put(turn, 'turn')])
    },
  }
}
