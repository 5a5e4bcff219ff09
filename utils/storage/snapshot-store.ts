import type { RecordSource } from '../finding/live-collection'
import type { Snapshot } from '../finding/snapshot'
import { openDatabase, type StoredRecord } from './database'

/** The snapshot of what the desk finds. */
const DESK = 'desk'

/** What was kept last for the desk to find in; undefined: nothing was. */
export async function loadSnapshot(): Promise<unknown> {
  const database = await openDatabase()
  try {
    return await database.get('snapshots', DESK)
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

/** How many records there are, and the greatest turn that one of them has; 0: there is none. */
export async function recordsState(): Promise<{ records: number; turn: number }> {
  const database = await openDatabase()
  try {
    const { store } = database.transaction('records')
    const [records, last] = await Promise.all([store.count(), store.index('turn').openKeyCursor(null, 'prev')])
    return { records, turn: last ? Number(last.key) : 0 }
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

/** The first open records by deadline, and how many there are in all. */
export async function firstOpen(count: number): Promise<{ records: StoredRecord[]; total: number }> {
  const database = await openDatabase()
  try {
    const index = database.transaction('records').store.index('open')
    const [records, total] = await Promise.all([index.getAll(null, count), index.count()])
    return { records, total }
  } finally {
    database.close()
  }
}

/** The database, as what finds in it sees it. */
export const storedRecords: RecordSource = {
  snapshot: loadSnapshot,
  keep: saveSnapshot,
  state: recordsState,
  since: recordsSince,
  first: firstOpen,
}
