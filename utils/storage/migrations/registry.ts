import type { IDBPDatabase } from 'idb'
import type { Schema } from '../database'
import { consortium } from './001-consortium'

/** One step from a shape of the database to the next. Never changed once released. */
export type Migration = (database: IDBPDatabase<Schema>) => void

/** In order: the n-th leads to version n. */
export const migrations: readonly Migration[] = [consortium]
