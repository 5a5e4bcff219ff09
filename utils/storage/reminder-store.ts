import type { IDBPDatabase } from 'idb'
import type { Json } from '../opportunities/operation'
import type { Reminder } from '../planning/reminder'
import { openDatabase, type Schema, type StoredRecord } from './database'

const KEY = 'reminded'
/** Most records that are read at once: nobody does more in a day. */
const AT_ONCE = 200
/** Reminders that are remembered as shown: far more than come due in a day. */
const REMEMBERED = 500
/** Longest key that is remembered, in characters: an opportunity's id may be a whole address. */
const KEY_LENGTH = 300

/** What this device was reminded of. */
export interface Reminded {
  /** Milliseconds since the epoch: what came due up to then was shown. */
  readonly until: number
  /** Keys of the last ones, the oldest first. */
  readonly shown: readonly string[]
  /** The opportunity that the last notification was about; null: several, or none yet. */
  readonly about: string | null
  /** Proposals that wait for this organisation's answer; absent: none was ever looked for. */
  readonly asked?: number
}

/** A proposal that waits for an answer, under a name that it keeps. */
export interface Asking {
  readonly key: string
  readonly opportunity: string
}

/** What this device was reminded of; null: it never was. */
export const loadReminded = (): Promise<Reminded | null> => using(async (database) => readReminded(await database.get('device', KEY)))

/** The records that come back by themselves from one day to another, both included, each once; `more`: there are more than may be read at once. */
export const loadWaking = (from: string, to: string): Promise<{ readonly records: StoredRecord[]; readonly more: boolean }> =>
  using(async (database) => {
    const found = from > to ? [] : await database.getAllFromIndex('records', 'wake', IDBKeyRange.bound(from, to), AT_ONCE + 1)
    const records = new Map(found.slice(0, AT_ONCE).map((record) => [record.id, record]))
    return { records: [...records.values()], more: found.length > AT_ONCE }
  })

/** The first day from `from` on, on which a record comes back by itself; null: none does. No record is read. */
export const nextWake = (from: string): Promise<string | null> =>
  using(async (database) => {
    const { store } = database.transaction('records')
    return (await store.index('wake').openKeyCursor(IDBKeyRange.lowerBound(from)))?.key ?? null
  })

/** Takes reminders for showing, `until` being that moment: those that come back are nobody else's, and are never given again. */
export const takeReminders = (due: readonly Reminder[], until: number): Promise<readonly Reminder[]> =>
  using(async (database) => {
    const { store, done } = database.transaction('device', 'readwrite')
    const before = readReminded(await store.get(KEY))
    const shown = new Set(before?.shown)
    const named = (reminder: Reminder) => reminder.key.slice(0, KEY_LENGTH)
    const taken = due.filter((reminder) => !shown.has(named(reminder)))
    const [about = null, ...others] = new Set(taken.map(({ opportunity }) => opportunity))
    const after: Reminded = {
      ...before,
      until,
      shown: [...shown, ...taken.map(named)].slice(-REMEMBERED),
      about: taken.length === 0 ? (before?.about ?? null) : others.length > 0 ? null : about,
    }
    await Promise.all([store.put(after as unknown as Json, KEY), done])
    return taken
  })

/** Takes proposals for telling, all that wait being given; those that come back were never told before. `until`: now, milliseconds since the epoch. */
export const takeAsking = (asking: readonly Asking[], until: number): Promise<readonly Asking[]> =>
  using(async (database) => {
    const { store, done } = database.transaction('device', 'readwrite')
    const before = readReminded(await store.get(KEY))
    const shown = new Set(before?.shown)
    const taken = asking.filter(({ key }) => !shown.has(key))
    const after: Reminded = {
      until: before?.until ?? until,
      shown: [...shown, ...taken.map(({ key }) => key)].slice(-REMEMBERED),
      about: taken.length === 0 ? (before?.about ?? null) : taken.length > 1 ? null : (taken[0]?.opportunity ?? null),
      asked: asking.length,
    }
    await Promise.all([store.put(after as unknown as Json, KEY), done])
    return taken
  })

const readReminded = (stored: Json | undefined) => (stored as unknown as Reminded | undefined) ?? null

async function using<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openDatabase()
  try {
    return await work(database)
  } finally {
    database.close()
  }
}
