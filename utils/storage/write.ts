import type { IDBPTransaction } from 'idb'
import { openDatabase, type Schema } from './database'
import { StorageProblem } from './storage-problem'

/** The stores that a gesture writes. */
const WRITTEN = ['operations', 'records', 'copies', 'device'] as const

/** A transaction over all that a gesture writes. */
export type Writing = IDBPTransaction<Schema, (typeof WRITTEN)[number][], 'readwrite'>

/**
 * Does some work in one transaction: all of it stands, on the disk, or nothing. The work awaits nothing but the
 * transaction's own requests. What it throws, or what made the transaction fail (a full disk), is thrown.
 */
export async function write<T>(work: (transaction: Writing) => Promise<T>): Promise<T> {
  const database = await openDatabase()
  try {
    const transaction: Writing = database.transaction([...WRITTEN], 'readwrite', { durability: 'strict' })
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
  } finally {
    database.close()
  }
}
