import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Choice } from '../learning/choice'
import type { StoredVersion } from './consortium-store'
import { migrations } from './migrations/registry'
import { StorageProblem } from './storage-problem'

/** What the database holds. */
export interface Schema extends DBSchema {
  /** Every version of the consortium, the newest last: undo is a new version, nothing is overwritten. */
  'consortium-versions': { key: number; value: StoredVersion }
  /** What people said of tenders on this device. */
  choices: { key: string; value: Choice }
}

/** How long an older window may hold up a migration before a person is told, milliseconds. */
const PATIENCE = 3_000

/**
 * Opens the database at its newest shape; the caller closes it. Throws {@link StorageProblem} `storage-blocked` where
 * another window holds on to an older shape.
 */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    let late = false
    openDB<Schema>('maillage', migrations.length, {
      upgrade(database, from, _to, transaction) {
        const migrated = (async () => {
          for (const migrate of migrations.slice(from)) await migrate(database, transaction)
        })()
        // All of it or nothing: a database half changed would be lost.
        migrated.catch(() => transaction.abort())
        transaction.done.catch(() => {}) // Whoever opens is told.
      },
      blocked() {
        waiting = setTimeout(() => {
          late = true
          reject(new StorageProblem('storage-blocked'))
        }, PATIENCE)
      },
    }).then((database) => {
      clearTimeout(waiting)
      if (late) database.close()
      else resolve(database)
    }, reject)
  })
}
