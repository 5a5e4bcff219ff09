import type { NoticeCopy } from '../opportunities/notice-copy'
import type { Operation } from '../opportunities/operation'
import { openDatabase, type StoredRecord } from './database'

/** The records of these ids or keys, each once. */
export async function loadRecords(ids: readonly string[]): Promise<StoredRecord[]> {
  const database = await openDatabase()
  try {
    const store = database.transaction('records').store
    const found = new Map<string, StoredRecord>()
    for (const record of await Promise.all(ids.map(async (id) => (await store.get(id)) ?? (await store.index('keys').get(id))))) {
      if (record) found.set(record.id, record)
    }
    return [...found.values()]
  } finally {
    database.close()
  }
}

/** All operations of a record, the oldest first. */
export async function loadHistory(of: string): Promise<Operation[]> {
  const database = await openDatabase()
  try {
    return await database.getAllFromIndex('operations', 'of', of)
  } finally {
    database.close()
  }
}

/** A notice as it was kept, or null. */
export async function loadCopy(id: string): Promise<NoticeCopy | null> {
  const database = await openDatabase()
  try {
    return (await database.get('copies', id)) ?? null
  } finally {
    database.close()
  }
}
