import { openDatabase, type StoredRecord } from './database'

/** Records looked at for one key: a buyer may have many. */
const MOST = 100

/** Proposals looked at: nobody awaits more answers than that. */
const PROPOSED = 200

/** The records that were proposed, the latest first, at most {@link PROPOSED}. */
export async function loadProposed(): Promise<StoredRecord[]> {
  const database = await openDatabase()
  try {
    const found: StoredRecord[] = []
    let cursor = await database.transaction('records').store.index('proposed').openCursor(null, 'prev')
    for (; cursor && found.length < PROPOSED; cursor = await cursor.continue()) found.push(cursor.value)
    return found
  } finally {
    database.close()
  }
}

/** The records that one of these keys leads to (see `lookupKeys`), each once. */
export async function loadNear(keys: readonly string[]): Promise<StoredRecord[]> {
  const database = await openDatabase()
  try {
    const index = database.transaction('records').store.index('keys')
    const found = await Promise.all(keys.map((key) => index.getAll(key, MOST)))
    return [...new Map(found.flat().map((record) => [record.id, record])).values()]
  } finally {
    database.close()
  }
}
