import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import { StorageProblem } from './storage-problem'

/**
 * Does some work in one transaction: all of it stands, on the disk, or nothing. The work awaits nothing but the
 * transaction's own requests. What it throws, or what made the transaction fail (a full disk), is thrown.
 */
export async function transact<T, Shape extends DBSchema | unknown, Name extends StoreNames<Shape>>(
  database: IDBPDatabase<Shape>,
  stores: Name[],
  work: (transaction: IDBPTransaction<Shape, Name[], 'readwrite'>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
  const done = transaction.done.then(
    () => null,
    (error: unknown) => error ?? new Error('aborted'),
  )
  try {
    const result = await work(transaction)
    const failure = await done
    if (failure !== null) throw failure
    return result
  } catch (error) {
    try {
      transaction.abort()
    } catch {
      // It is over already.
    }
    const cause = transaction.error
    await done
    throw error instanceof StorageProblem ? error : (cause ?? error)
  }
}
