import type { Json } from '../opportunities/operation'
import { openDatabase, type StoredRecord } from './database'

const KEY = 'reminded'
/** Reminders that are remembered as shown: far more than come due in a day. */
const REMEMBERED = 500
/** Longest key that is remembered, in characters: an opportunity's id may be a whole address. */
const KEY_LENGTH = 300

/** What this device was reminded of. */
interface Reminded {
  /** Milliseconds since the epoch: what came due up to then was shown. */
  readonly until: number
  /** Keys of the last ones, the oldest first. */
  readonly shown: readonly string[]
  /** The opportunity that the notification on screen is about; null: several. */
  readonly about: string | null
}

/** The records that come back by themselves from one day to another, both included, each once; `more`: there are more than `length`. */
export async function loadWaking(
  from: string,
  to: string,
  length: number,
): Promise<{ readonly records: StoredRecord[]; readonly more: boolean }> {
  const database = await openDatabase()
  try {
    const records = from > to ? [] : await database.getAllFromIndex('records', 'wake', IDBKeyRange.bound(from, to), length + 1)
    return { records: [...new Map(records.slice(0, length).map((record) => [record.id, record])).values()], more: records.length > length }
  } finally {
    database.close()
  }
}

/** The first day from `from` on, on which a record comes back by itself; null: none does. */
export async function nextWake(from: string): Promise<string | null> {
  const database = await openDatabase()
  try {
    const cursor = await database.transaction('records').store.index('wake').openKeyCursor(IDBKeyRange.lowerBound(from))
    return cursor?.key ?? null
  } finally {
    database.close()
  }
}

/** Until when this device was reminded; null: it never was. */
export async function remindedUntil(): Promise<number | null> {
  const database = await openDatabase()
  try {
    return readReminded(await database.get('device', KEY))?.until ?? null
  } finally {
    database.close()
  }
}

/**
 * Takes the reminders of these keys for showing, up to the moment `until`: those that come back are nobody else's, and are
 * never given again. `aboutOf` says which opportunity they are about.
 */
export async function takeReminders(
  keys: readonly string[],
  until: number,
  aboutOf: (taken: readonly string[]) => string | null,
): Promise<readonly string[]> {
  const database = await openDatabase()
  try {
    const transaction = database.transaction('device', 'readwrite')
    const before = readReminded(await transaction.store.get(KEY))
    const shown = new Set(before?.shown)
    const taken = keys.filter((key) => !shown.has(key.slice(0, KEY_LENGTH)))
    const after: Reminded = {
      until,
      shown: [...shown, ...taken.map((key) => key.slice(0, KEY_LENGTH))].slice(-REMEMBERED),
      about: taken.length > 0 ? aboutOf(taken) : (before?.about ?? null),
    }
    await Promise.all([transaction.store.put(after as unknown as Json, KEY), transaction.done])
    return taken
  } finally {
    database.close()
  }
}

/** The opportunity that the last notification was about; null: several, or none. */
export async function remindedAbout(): Promise<string | null> {
  const database = await openDatabase()
  try {
    return readReminded(await database.get('device', KEY))?.about ?? null
  } finally {
    database.close()
  }
}

const readReminded = (stored: Json | undefined) => (stored as unknown as Reminded | undefined) ?? null
