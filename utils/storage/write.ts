import type { IDBPTransaction, StoreNames } from 'idb'
import { openDatabase, type Schema } from './database'
import { transact } from './transact'

/** The stores that a gesture writes. */
const WRITTEN = ['operations', 'records', 'copies', 'device'] as const

/** A transaction over all that a gesture writes. */
export type Writing = IDBPTransaction<Schema, (typeof WRITTEN)[number][], 'readwrite'>

/** Does some work in one transaction over all that a gesture writes: see {@link transact}. */
export const write = <T>(work: (transaction: Writing) => Promise<T>): Promise<T> => writeTo([...WRITTEN], work)

/** Does some work in one transaction over some stores: see {@link transact}. */
export async function writeTo<T, Name extends StoreNames<Schema>>(
  stores: Name[],
  work: (transaction: IDBPTransaction<Schema, Name[], 'readwrite'>) => Promise<T>,
): Promise<T> {
  const database = await openDatabase()
  try {
    return await transact(database, stores, work)
  } finally {
    database.close()
  }
}
