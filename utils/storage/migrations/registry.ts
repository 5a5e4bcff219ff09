import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { Schema } from '../database'
import { consortium } from './001-consortium'
import { completeConsortium } from './002-complete-consortium'
import { choices } from './003-choices'
import { opportunities } from './004-opportunities'
import { together } from './005-together'

/**
 * One step from a shape of the database to the next, inside the transaction that changes it: it waits for nothing else,
 * and where it throws, nothing has changed. Never changed once released.
 */
export type Migration = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>

/** In order: the n-th leads to version n. */
export const migrations: readonly Migration[] = [consortium, completeConsortium, choices, opportunities, together]
