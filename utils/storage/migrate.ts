import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { Schema } from './database'
import { migrations } from './migrations/registry'

/** Takes a database from a shape to another (the newest where not said), within the transaction that changes it: all of it or nothing. */
export function migrate(
  database: IDBPDatabase<Schema>,
  from: number,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
  to = migrations.length,
): void {
  const migrated = (async () => {
    for (const step of migrations.slice(from, to)) await step(database, transaction)
  })()
  migrated.catch(() => {
    try {
      transaction.abort()
    } catch {
      // It failed by itself.
    }
  })
}
