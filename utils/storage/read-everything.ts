import { deleteDB, type IDBPDatabase } from 'idb'
import type { Consortium } from '../consortium/consortium'
import { backupName, copyDatabase, openBackup, openShape } from './back-up'
import { openDatabase, type Schema } from './database'
import { migrations } from './migrations/registry'
import { StorageProblem } from './storage-problem'

/** The lists that are read, in this order, and how many entries at a time. */
const LOTS = { choices: 5_000, operations: 2_000, copies: 50 } as const

/** Is given what is stored, part by part; awaits nothing. */
export interface Taker {
  readonly begin: (consortium: Consortium | null) => void
  readonly take: (list: keyof typeof LOTS, entries: readonly unknown[]) => void
  readonly progress?: ((done: number, of: number) => void) | undefined
}

/** Reads all that is stored, as it stands at one moment. */
export async function readEverything(taker: Taker): Promise<void> {
  const database = await openDatabase()
  try {
    await readDatabase(database, taker)
  } finally {
    database.close()
  }
}

/** Reads a backup the same way, in today's shape: a copy of it is migrated, the backup stays as it is. Throws `backup-failed` where there is none that is whole. */
export async function readBackup(version: number, taker: Taker): Promise<void> {
  const backup = await openBackup(version)
  if (!backup) throw new StorageProblem('backup-failed')
  backup.database.close()
  const scratch = `maillage-reading-${version}`
  try {
    await copyDatabase(backupName(version), scratch, version)
    const database = (await openShape(scratch, migrations.length, false)) as unknown as IDBPDatabase<Schema>
    try {
      await readDatabase(database, taker)
    } finally {
      database.close()
    }
  } finally {
    await deleteDB(scratch)
  }
}

async function readDatabase(database: IDBPDatabase<Schema>, { begin, take, progress }: Taker): Promise<void> {
  // One transaction: everything is of the same moment, and no gesture is there by half.
  const transaction = database.transaction(['consortium-versions', 'choices', 'operations', 'copies'])
  const newest = await transaction.objectStore('consortium-versions').openCursor(null, 'prev')
  begin(newest?.value.consortium ?? null)
  const lists = ['choices', 'operations', 'copies'] as const
  let of = 0
  for (const list of lists) of += await transaction.objectStore(list).count()
  let done = 0
  for (const list of lists) {
    for (let after: string | null = null; ; ) {
      const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true)
      const store = transaction.objectStore(list)
      const entries: { readonly id?: string; readonly stamp?: string }[] = await store.getAll(range, LOTS[list])
      const last = entries.at(-1)
      if (!last) break
      take(list, entries)
      done += entries.length
      progress?.(done, of)
      after = last.stamp ?? last.id ?? ''
    }
  }
}
