import type { IDBPObjectStore } from 'idb'
import type { RecordSource } from '../finding/live-collection'
import type { Opening } from '../finding/opening'
import type { Snapshot } from '../finding/snapshot'
import { openDatabase, type Schema, type StoredRecord } from './database'
import { OPENING } from './kept-opening'

/** The snapshot of what the desk finds. */
const DESK = 'desk'

/** What was kept last for the desk to find in (undefined: nothing was), and the greatest turn of a record. */
export async function loadSnapshot(): Promise<{ kept: unknown; last: number }> {
  const database = await openDatabase()
  try {
    const transaction = database.transaction(['records', 'snapshots'])
    const [kept, last] = await Promise.all([
      transaction.objectStore('snapshots').get(DESK),
      transaction.objectStore('records').index('turn').openKeyCursor(null, 'prev'),
    ])
    return { kept, last: last ? Number(last.key) : 0 }
  } finally {
    database.close()
  }
}

/** Keeps a snapshot; it can be made again, so it is never worth an error: a full disk keeps none. */
export async function saveSnapshot(snapshot: Snapshot): Promise<void> {
  const database = await openDatabase()
  try {
    await database.put('snapshots', snapshot, DESK)
  } finally {
    database.close()
  }
}

/** Keeps what the desk shows first. */
export async function saveOpening(opening: Opening): Promise<void> {
  const database = await openDatabase()
  try {
    await database.put('snapshots', opening, OPENING)
  } finally {
    database.close()
  }
}

/** The greatest turn that a record has; 0: there is none. */
export async function lastTurn(): Promise<number> {
  const database = await openDatabase()
  try {
    const last = await database.transaction('records').store.index('turn').openKeyCursor(null, 'prev')
    return last ? Number(last.key) : 0
  } finally {
    database.close()
  }
}

/** How many records there are. */
export async function countRecords(): Promise<number> {
  const database = await openDatabase()
  try {
    return await database.count('records')
  } finally {
    database.close()
  }
}

/** Records that changed after a turn, in the order of their turns, `most` at most, each with what the kept copy of its notice says. */
export async function recordsSince(turn: number, most: number): Promise<{ record: StoredRecord; turn: number; text: string }[]> {
  const database = await openDatabase()
  try {
    const transaction = database.transaction(['records', 'copies'])
    const records = await transaction.objectStore('records').index('turn').getAll(IDBKeyRange.lowerBound(turn, true), most)
    const copies = transaction.objectStore('copies')
    return await Promise.all(
      records.map(async (record) => {
        const name = record.fields.copy?.value
        const copy = typeof name === 'string' ? await copies.get(name) : undefined
        return { record, turn: record.turn, text: copy && 'tender' in copy.reading ? copy.reading.tender.text : '' }
      }),
    )
  } finally {
    database.close()
  }
}

/**
 * The first open records by deadline, and how many there are in all. An index counts as slowly as it is gone through: the
 * number that was kept is taken where nothing has changed since; null where something has. With no snapshot, which takes
 * seconds to make, it is counted. What closed before `today` comes after the rest, the latest first.
 */
export async function firstOpen(count: number, today?: string): Promise<{ records: StoredRecord[]; total: number } | null> {
  const database = await openDatabase()
  try {
    const transaction = database.transaction(['records', 'snapshots'])
    const store = transaction.objectStore('records')
    const [records, last, kept, snapshot] = await Promise.all([
      store.index('open').getAll(today ? IDBKeyRange.lowerBound(today) : null, count),
      store.index('turn').openKeyCursor(null, 'prev'),
      transaction.objectStore('snapshots').get(OPENING) as Promise<Partial<Opening> | undefined>,
      transaction.objectStore('snapshots').getKey(DESK),
    ])
    if (today && records.length < count) records.push(...(await closedBefore(store, today, count - records.length)))
    if (snapshot === undefined) return { records, total: await store.index('open').count() }
    const total = last && kept?.turn === last.key ? kept.open : undefined
    return typeof total === 'number' ? { records, total } : null
  } finally {
    database.close()
  }
}

/** The last open records whose deadline came before a day, the latest first. */
async function closedBefore(store: IDBPObjectStore<Schema, ('records' | 'snapshots')[], 'records'>, day: string, count: number) {
  const records: StoredRecord[] = []
  let cursor = await store.index('open').openCursor(IDBKeyRange.upperBound(day, true), 'prev')
  for (; cursor && records.length < count; cursor = await cursor.continue()) records.push(cursor.value)
  return records
}

/** The database, as what finds in it sees it. */
export const storedRecords: RecordSource = {
  snapshot: loadSnapshot,
  keep: saveSnapshot,
  note: saveOpening,
  last: lastTurn,
  count: countRecords,
  since: recordsSince,
  first: firstOpen,
}
