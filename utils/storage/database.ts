import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Choice } from '../learning/choice'
import type { Folded } from '../opportunities/fold'
import type { NoticeCopy } from '../opportunities/notice-copy'
import type { Json, Operation } from '../opportunities/operation'
import type { Stamp } from '../opportunities/stamp'
import type { Problem } from '../problems/problem'
import type { DeviceKeys } from '../sync/keyring'
import type { Held, KnownFile, OwnFile } from '../sync/ledger'
import type { SealedFile } from '../sync/seal-segment'
import type { StorePlace } from '../sync/store-place'
import { backUp } from './back-up'
import type { StoredVersion } from './consortium-store'
import { migrate } from './migrate'
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
  records: { key: string; value: StoredRecord; indexes: { keys: string; turn: number; open: string; wake: string; proposed: number } }
  /** Notices as they were kept. */
  copies: { key: string; value: NoticeCopy }
  /** What belongs to this device alone: its name, who signs, the last turn, what it was reminded of, what its last imports did (see `import-journal.ts`). */
  device: { key: string; value: Json }
  /** What can be made again from the rest and is kept to be quick: the desk's index. */
  snapshots: { key: string; value: unknown }
  /** The spaces that this device belongs to. */
  spaces: { key: string; value: StoredSpace }
  /** Operations of this member that no file of the store holds yet. */
  outbox: { key: Stamp; value: { readonly stamp: Stamp } }
  /** Those that one holds; the value says nothing. */
  sent: { key: Stamp; value: 1 }
  /** Files of a store: those that this device wrote, with their bytes, and those that it knows of. */
  'own-files': { key: [string, string, string]; value: OwnFile }
  'known-files': { key: [string, string, string]; value: KnownFile }
  /** Operations that the rules of a space hold back. */
  held: { key: number; value: Held }
}

/** A space as this device keeps it. */
export interface StoredSpace {
  readonly id: string
  /** This organisation's id in it. */
  readonly member: string
  /** Turn of the last record that was looked through for what is to leave. */
  readonly scanned: number
  /** This device's keys: handles that the browser keeps, without the private parts. */
  readonly device: DeviceKeys
  /** The device that invited this one; null: see `Entrance`. */
  readonly anchor: string | null
  /** Where its files are, as the invitation said or as it was created; statements may say otherwise since. */
  readonly place: StorePlace
  /** Every statement that was read or made, whole: who belongs to it follows from them. */
  readonly statements: readonly SealedFile[]
  /** This device asks to enter; null: it belongs to it. */
  readonly asking: { readonly file: SealedFile; readonly check: readonly string[]; readonly since: number; readonly called: string } | null
  /** How the last runs went. */
  readonly ran: { readonly at: number | null; readonly problem: Problem | null }
}

/** A record as it stands, with what it is found by. */
export interface StoredRecord extends Folded {
  /** Grows by one with each change of any record: what has changed since, and what an index has not seen yet. */
  readonly turn: number
  /** All keys of its tender (see `tenderKey`); empty for a record that is no opportunity. */
  readonly keys: readonly string[]
  /** Sorts the open ones by deadline (`2027-01-15T12:00`, `9` where none is known); absent: it is not open. */
  readonly open?: string
  /** Days on which it comes back by itself (see `wakeDays`), `YYYY-MM-DD`; absent: none. */
  readonly wake?: readonly string[]
  /** The moment of its latest proposal that stands, milliseconds since the epoch; absent: none, or nobody follows it any more. */
  readonly proposed?: number
}

/** The database's name. */
export const DATABASE = 'maillage'

/** How long an older window may hold up a migration before a person is told, milliseconds. */
const PATIENCE = 3_000

/**
 * Opens the database at its newest shape; the caller closes it. One of an older shape is first copied whole, then
 * migrated. Throws {@link StorageProblem} `storage-blocked` where another window holds on to an older shape, and
 * `backup-failed` where it can't be copied: then nothing has changed.
 */
export async function openDatabase(): Promise<IDBPDatabase<Schema>> {
  const opened = await openAt(null)
  return typeof opened === 'number' ? oneAtATime(() => backUpAndMigrate()) : opened
}

const MIGRATION = 'maillage-migration'

/** Two windows of a new version open at once: one makes the copy and migrates, the other waits for it. */
async function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const { locks } = globalThis.navigator ?? {}
  return locks ? ((await locks.request(MIGRATION, work)) as T) : work()
}

/** Whether another window is at it: then it is waited for. */
async function migrating(): Promise<boolean> {
  const state = await globalThis.navigator?.locks?.query()
  return state?.held?.some(({ name }) => name === MIGRATION) ?? false
}

async function backUpAndMigrate(backedUp: number | null = null): Promise<IDBPDatabase<Schema>> {
  const opened = await openAt(backedUp, true)
  if (typeof opened !== 'number') return opened
  await backUp(DATABASE, opened)
  return backUpAndMigrate(opened)
}

/**
 * Opens it, and migrates it where it is new or of the shape that was backed up; the number of its shape where it is of
 * an older one: nothing has been changed then. Whoever `holdsLock` waits for no migration but its own.
 */
function openAt(backedUp: number | null, holdsLock = false): Promise<IDBPDatabase<Schema> | number> {
  return new Promise((resolve, reject) => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    let late = false
    let older: number | null = null
    function wait(): void {
      waiting = setTimeout(async () => {
        if (!holdsLock && (await migrating())) return wait()
        late = true
        reject(new StorageProblem('storage-blocked'))
      }, PATIENCE)
    }
    openDB<Schema>(DATABASE, migrations.length, {
      upgrade(database, from, _to, transaction) {
        if (from > 0 && from !== backedUp) {
          older = from
          transaction.abort()
        } else migrate(database, from, transaction)
        transaction.done.catch(() => {}) // Whoever opens is told.
      },
      blocked: wait,
    }).then(
      (database) => {
        clearTimeout(waiting)
        if (late) database.close()
        else resolve(database)
      },
      (error) => {
        clearTimeout(waiting)
        if (older === null) reject(error)
        else resolve(older)
      },
    )
  })
}
