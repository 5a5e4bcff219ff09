import { openDatabase, type StoredRecord } from './database'

/** The records of exactly these ids, in their order; null: there is none. */
export async function loadByIds(ids: readonly string[]): Promise<(StoredRecord | null)[]> {
  const database = await openDatabase()
  try {
    const { store } = database.transaction('records')
    return (await Promise.all(ids.map(async (id) => store.get(id)))).map((record) => record ?? null)
  } finally {
    database.close()
  }
}

/** Every id of a record. */
export async function loadIds(): Promise<string[]> {
  const database = await openDatabase()
  try {
    return await database.getAllKeys('records')
  } finally {
    database.close()
  }
}

/** How many of these copies are not kept yet. */
export async function countMissingCopies(ids: readonly string[]): Promise<number> {
  const database = await openDatabase()
  try {
    const { store } = database.transaction('copies')
    const keys = await Promise.all([...new Set(ids)].map(async (id) => store.getKey(id)))
    return keys.filter((key) => key === undefined).length
  } finally {
    database.close()
  }
}
