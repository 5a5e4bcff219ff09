import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Choice } from '../learning/choice'
import type { Folded } from '../opportunities/fold'
import type { NoticeCopy } from '../opportunities/notice-copy'
import type { Json, Operation } from '../opportunities/operation'
import type { Stamp } from '../opportunities/stamp'
import type { StoredVersion } from './consortium-store'
import { migrations } from './migrations/registry'
import { StorageProblem } from './storage-problem'

/** What the database holds. */
export interface Schema extends DBSchema {
  /** Every version of the consortium, the newest last: undo is a new version, nothing is overwritten. */
  'consortium-versions': { key: number; value: StoredVersion }
  /** What people said of tenders on this device. */
  choices: { key: string; value: Choice }
  /** Every operation ever made or received: the truth. */
  operations: { key: Stamp; value: Operation; indexes: { of: string; gesture: string } }
  /** What they make together, stored in the transaction that stores them: each record as it stands. */
  records: { key: string; value: StoredRecord; indexes: { keys: string; turn: number; open: string } }
  /** Notices as they were kept. */
  copies: { key: string; value: NoticeCopy }
  /** What belongs to this device alone: its name, who signs, the last stamp and turn, what it was reminded of. */
  device: { key: string; value: Json }
  /** What can be made again from the rest and is kept to be quick: the desk's index. */
  snapshots: { key: string; value: unknown }
}

/** A record as it stands, with what it is found by. */
export interface StoredRecord extends Folded {
  /** Grows by one with each change of any record: what has changed since, and what an index has not seen yet. */
  readonly turn: number
  /** All keys of its tender (see `tenderKey`); empty for a record that is no opportunity. */
  readonly keys: readonly string[]
  /** Sorts the open ones by deadline (`2027-01-15T12:00`, `9` where none is known); absent: it is not open. */
  readonly open?: string
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
