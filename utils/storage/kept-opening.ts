import { openDB } from 'idb'
import { DATABASE, type Schema } from './database'

/** Where the opening is, among the snapshots. */
export const OPENING = 'open'

/**
 * What was kept for the desk to show first, whatever it is worth, and the last turn of a record. Null: there is nothing,
 * or the database is of another shape: it is not migrated here, where all that matters is to be quick.
 */
export async function keptOpening(): Promise<{ readonly opening: unknown; readonly turn: number } | null> {
  try {
    const database = await openDB<Schema>(DATABASE, undefined, { upgrade: (_database, _from, _to, transaction) => transaction.abort() })
    try {
      const transaction = database.transaction(['records', 'snapshots'])
      const [last, opening] = await Promise.all([
        transaction.objectStore('records').index('turn').openKeyCursor(null, 'prev'),
        transaction.objectStore('snapshots').get(OPENING),
      ])
      return opening === undefined ? null : { opening, turn: last ? Number(last.key) : 0 }
    } finally {
      database.close()
    }
  } catch {
    return null
  }
}
