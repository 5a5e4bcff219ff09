import type { IDBPTransaction } from 'idb'
import type { Operation } from '../opportunities/operation'
import { sharedWith, travels } from '../sharing/policy'
import type { Ledger } from '../sync/ledger'
import { openDatabase, type Schema, type StoredSpace } from './database'
import { receiveOperations } from './receive-operations'
import { StorageProblem } from './storage-problem'
import { writeTo } from './write'

/** Records that are looked through in one transaction. */
const CHUNK = 200

/** What the ledger needs besides: see `receiveOperations`. */
export interface LedgerNeeds {
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly newDevice: () => string
}

type Scan = IDBPTransaction<Schema, ('spaces' | 'records' | 'operations' | 'outbox' | 'sent')[], 'readwrite'>

/**
 * What a device remembers of its spaces, in the browser's database. What is to leave follows from the operations
 * themselves: nothing that is shared can be stored and forgotten, whoever stored it and however it came to be shared.
 */
export function syncLedger({ now, newDevice }: LedgerNeeds): Ledger {
  return {
    async outbox(id, most) {
      while (await writeTo(['spaces', 'records', 'operations', 'outbox', 'sent'], (transaction) => scan(transaction, id))) {
        // Another chunk of records is to be looked through.
      }
      return writeTo(['outbox', 'operations'], async (transaction) => {
        const stamps = await transaction.objectStore('outbox').getAllKeys(null, most)
        const operations = await Promise.all(stamps.map((stamp) => transaction.objectStore('operations').get(stamp)))
        return operations.flatMap((operation) => operation ?? [])
      })
    },
    keepOwn: (file) => writeTo(['own-files'], async (transaction) => void (await transaction.objectStore('own-files').put(file))),
    verified: (space, folder, name, stamps) =>
      writeTo(['own-files', 'outbox', 'sent'], async (transaction) => {
        const files = transaction.objectStore('own-files')
        const file = await files.get([space, folder, name])
        if (file) await files.put({ ...file, verified: true })
        for (const stamp of stamps) {
          await transaction.objectStore('outbox').delete(stamp)
          await transaction.objectStore('sent').put(1, stamp)
        }
      }),
    own: (space) => reading((database) => database.getAll('own-files', ofSpace(space))),
    dropOwn: (space, folder, names) =>
      writeTo(['own-files'], async (transaction) => {
        for (const name of names) await transaction.objectStore('own-files').delete([space, folder, name])
      }),
    known: (space) => reading((database) => database.getAll('known-files', ofSpace(space))),
    note: (files) =>
      writeTo(['known-files'], async (transaction) => {
        for (const file of files) await transaction.objectStore('known-files').put(file)
      }),
    async apply(operations, held, file) {
      const { changed } = await receiveOperations(operations, [], { at: now(), newDevice })
      await writeTo(['known-files', 'held', 'sent', 'outbox'], async (transaction) => {
        for (const one of held) await transaction.objectStore('held').add(one)
        // The store has them: they needn't go there again.
        for (const { stamp } of operations) {
          await transaction.objectStore('sent').put(1, stamp)
          await transaction.objectStore('outbox').delete(stamp)
        }
        await transaction.objectStore('known-files').put(file)
      })
      return changed
    },
  }
}

const ofSpace = (space: string) => IDBKeyRange.bound([space], [space, []])

/** Puts into the outbox what the next records that changed have to tell; whether there are more. */
async function scan(transaction: Scan, id: string): Promise<boolean> {
  const spaces = transaction.objectStore('spaces')
  const space = await spaces.get(id)
  if (!space) throw new StorageProblem('unexpected')
  const changed = await transaction.objectStore('records').index('turn').getAll(IDBKeyRange.lowerBound(space.scanned, true), CHUNK)
  for (const { id: of, fields } of changed) {
    const shared = sharedWith(fields)
    if (shared.length === 0) continue
    for (const operation of await transaction.objectStore('operations').index('of').getAll(of))
      await send(transaction, space, shared, operation)
  }
  const last = changed.at(-1)
  if (last) await spaces.put({ ...space, scanned: last.turn })
  return changed.length === CHUNK
}

async function send(transaction: Scan, { member }: StoredSpace, shared: readonly string[], { stamp, field, by }: Operation): Promise<void> {
  if (!travels(field, shared) || (by.partner !== null && by.partner !== member)) return
  if ((await transaction.objectStore('sent').getKey(stamp)) === undefined) await transaction.objectStore('outbox').put({ stamp })
}

async function reading<T>(read: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
  const database = await openDatabase()
  try {
    return await read(database)
  } finally {
    database.close()
  }
}
