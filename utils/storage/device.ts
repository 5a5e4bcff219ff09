import { unwrap } from 'idb'
import type { Author } from '../opportunities/operation'
import { AHEAD, nextStamp, type Stamp } from '../opportunities/stamp'
import { openDatabase } from './database'
import type { Writing } from './write'

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

/** The clock of this device within a transaction. */
export interface Clock {
  /** The name of this device. */
  readonly device: string
  /** A stamp of its own, after all that is stored and after `over`, the one that it writes over (null: nothing stands there). */
  readonly stamp: (over: Stamp | null) => Stamp
  /** The next turn of a record. */
  readonly turn: () => number
  /** Names this device anew: another one goes by its name. */
  readonly rename: () => void
  /** Stores how far it has come: in the same transaction, or nothing of it has happened. */
  readonly keep: () => void
}

/**
 * Reads the clock; `at`: milliseconds since the epoch; `newDevice` names a device that has no name yet. Where it stands
 * is read from the stored operations themselves, so that it can't lag behind them. A stamp of a clock that was a day ahead, here or
 * elsewhere, doesn't draw the rest along: only what is written over it comes after it.
 */
export async function readClock(transaction: Writing, at: number, newDevice: () => string): Promise<Clock> {
  const store = transaction.objectStore('device')
  const log = transaction.objectStore('operations')
  const [named, turned] = await Promise.all(['name', 'turn'].map(async (key) => store.get(key)))
  const newest = await log.openKeyCursor(null, 'prev')
  const horizon = nextStamp(null, at + AHEAD, '')
  let greatest = newest?.primaryKey ?? null
  const sane = greatest === null || greatest < horizon ? newest : await log.openKeyCursor(IDBKeyRange.upperBound(horizon), 'prev')
  let last = sane?.primaryKey ?? null
  let device = typeof named === 'string' ? named : newDevice()
  let turn = typeof turned === 'number' ? turned : 0
  return {
    get device() {
      return device
    },
    stamp: (over) => {
      if (over !== null && over >= horizon) {
        greatest = nextStamp(latest(greatest, over), at, device)
        return greatest
      }
      last = nextStamp(latest(last, over), at, device)
      return last
    },
    turn: () => ++turn,
    rename: () => {
      device = newDevice()
    },
    keep: () => {
      unwrap(store).put(device, 'name')
      unwrap(store).put(turn, 'turn')
    },
  }
}

const latest = (one: Stamp | null, other: Stamp | null) => (one === null || (other !== null && other > one) ? other : one)
