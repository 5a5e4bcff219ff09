import type { Json } from '../opportunities/operation'
import type { Mirror } from '../sharing/mirror'
import { openDatabase, type StoredRecord } from './database'

const KEY = 'mirrors'

/** The lists that are shown as folders of bookmarks. */
export async function loadMirrors(): Promise<readonly Mirror[]> {
  const database = await openDatabase()
  try {
    return ((await database.get('device', KEY)) as unknown as Mirror[] | undefined) ?? []
  } finally {
    database.close()
  }
}

/** Keeps what was written of one list; null: it is shown no more. */
export async function keepMirror(audience: string, mirror: Mirror | null): Promise<void> {
  const database = await openDatabase()
  try {
    const { store, done } = database.transaction('device', 'readwrite')
    const before = ((await store.get(KEY)) as unknown as Mirror[] | undefined) ?? []
    const others = before.filter((one) => one.audience !== audience)
    await Promise.all([store.put([...others, ...(mirror ? [mirror] : [])] as unknown as Json, KEY), done])
  } finally {
    database.close()
  }
}

/** The first `most` open records, soonest deadline first, that `isWanted` takes; one is in memory at a time. */
export async function openRecords(isWanted: (record: StoredRecord) => boolean, most: number): Promise<StoredRecord[]> {
  const database = await openDatabase()
  try {
    const found: StoredRecord[] = []
    let cursor = await database.transaction('records').store.index('open').openCursor()
    for (; cursor && found.length < most; cursor = await cursor.continue()) if (isWanted(cursor.value)) found.push(cursor.value)
    return found
  } finally {
    database.close()
  }
}
