import { deleteDB, type IDBPDatabase, openDB, unwrap } from 'idb'
import { migrate } from './migrate'
import { StorageProblem } from './storage-problem'
import { transact } from './transact'

/** Backups are databases of their own, of the shape that was backed up: `maillage-before-3`. */
const PREFIX = 'maillage-before-'

/** Backups that are kept. */
const KEPT = 2

/** Entries that are in memory at a time. */
const LOT = 500

/** What can be made again is not copied. */
const SPARED = 'snapshots'

/** The store of a backup that says what it is; written last: without it, it is not whole. */
const ABOUT = 'backup'

/** What a backup says of itself. */
export interface BackupAbout {
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Entries by store. */
  readonly counts: Readonly<Record<string, number>>
}

/**
 * Copies a database of an older shape whole, counts what was copied, and keeps the newest {@link KEPT} backups. Throws
 * `backup-failed` where any of it fails; the database itself is never written.
 */
export async function backUp(name: string, version: number): Promise<void> {
  try {
    await copyDatabase(name, PREFIX + version, version)
    const kept = (await listBackupVersions()).slice(0, KEPT)
    // One that can't be deleted now (it is being read) is deleted the next time.
    for (const older of await listBackupVersions()) if (!kept.includes(older)) deleteDB(PREFIX + older).catch(() => {})
  } catch {
    throw new StorageProblem('backup-failed')
  }
}

/** Copies a database into one of the same shape, which it replaces, and checks that all is there. */
export async function copyDatabase(from: string, to: string, version: number): Promise<void> {
  const source = await openDB(from, version)
  try {
    await deleteDB(to)
    const target = await openShape(to, version, true)
    try {
      const counts: Record<string, number> = {}
      for (const store of source.objectStoreNames) {
        if (store === SPARED || store === ABOUT) continue
        counts[store] = await copyStore(source, target, store)
        const [there, here] = [await source.count(store), await target.count(store)]
        if (there !== here || here !== counts[store]) throw new Error(`${store}: ${there} entries, ${here} copied`)
      }
      const about: BackupAbout = { at: Date.now(), counts }
      await transact(target, [ABOUT], (transaction) => transaction.objectStore(ABOUT).put(about, 'about'))
    } finally {
      target.close()
    }
  } finally {
    source.close()
  }
}

/** Opens a database at one shape, made by the migrations that led to it. */
export function openShape(name: string, version: number, about: boolean): Promise<IDBPDatabase> {
  return openDB(name, version, {
    upgrade(database, from, to, transaction) {
      if (about && !database.objectStoreNames.contains(ABOUT)) database.createObjectStore(ABOUT)
      migrate(database as never, from, transaction as never, to ?? version)
      transaction.done.catch(() => {}) // Whoever opens is told.
    },
  })
}

async function copyStore(source: IDBPDatabase, target: IDBPDatabase, name: string): Promise<number> {
  let copied = 0
  let after: IDBValidKey | null = null
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true)
    const read = source.transaction(name).store
    const [keys, values]: [IDBValidKey[], unknown[]] = [await read.getAllKeys(range, LOT), await read.getAll(range, LOT)]
    if (keys.length === 0) return copied
    await transact(target, [name], async (transaction) => {
      const store = unwrap(transaction.objectStore(name))
      for (const [at, value] of values.entries()) store.put(value, store.keyPath === null ? keys[at] : undefined)
    })
    copied += keys.length
    after = keys.at(-1) ?? null
  }
}

/** Shapes of which there is a backup, the newest first. */
export async function listBackupVersions(): Promise<number[]> {
  const databases = await indexedDB.databases()
  const versions = databases.flatMap(({ name }) => (name?.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : []))
  return versions.filter(Number.isInteger).sort((one, other) => other - one)
}

/** Opens a backup as it is; null where it is not whole. */
export async function openBackup(version: number): Promise<{ readonly database: IDBPDatabase; readonly about: BackupAbout } | null> {
  if (!(await listBackupVersions()).includes(version)) return null
  const database: IDBPDatabase = await openDB(PREFIX + version, version, { blocking: () => database.close() })
  const about = (await database.get(ABOUT, 'about').catch(() => undefined)) as BackupAbout | undefined
  if (about) return { database, about }
  database.close()
  return null
}

/** The name of a backup's database. */
export const backupName = (version: number) => PREFIX + version
