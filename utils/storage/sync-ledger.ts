import { type IDBPTransaction, unwrap } from 'idb'
import type { Operation } from '../opportunities/operation'
import { sharedWith, travels } from '../sharing/policy'
import type { Folder } from '../sync/backend'
import type { Held, Kept, Ledger, OwnName } from '../sync/ledger'
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

/** What is written once operations from elsewhere are in the records. */
const ARRIVING = ['spaces', 'known-files', 'held', 'sent', 'outbox'] as const

type Arriving = IDBPTransaction<Schema, (typeof ARRIVING)[number][], 'readwrite'>

/** Any transaction over what is held. */
interface Holding {
  objectStore(name: 'held'): { getAllKeys(): Promise<number[]>; getAll(): Promise<Held[]> }
}

type Scan = IDBPTransaction<Schema, ('spaces' | 'records' | 'operations' | 'outbox' | 'sent')[], 'readwrite'>

/**
 * What a device remembers of its spaces, in the browser's database. What is to leave follows from the operations
 * themselves: nothing that is shared can be stored and forgotten, whoever stored it and however it came to be shared.
 */
export function syncLedger({ now, newDevice }: LedgerNeeds): Ledger {
  return {
    async outbox(id, most, after) {
      while (await writeTo(['spaces', 'records', 'operations', 'outbox', 'sent'], (transaction) => scan(transaction, id))) {
        // Another chunk of records is to be looked through.
      }
      return reading(async (database) => {
        const transaction = database.transaction(['outbox', 'operations'])
        const from = after === null ? null : IDBKeyRange.lowerBound(after, true)
        const stamps = await transaction.objectStore('outbox').getAllKeys(from, most)
        const operations = await Promise.all(stamps.map((stamp) => transaction.objectStore('operations').get(stamp)))
        return operations.flatMap((operation) => operation ?? [])
      })
    },
    keepOwn: (file) => writeTo(['own-files'], async (transaction) => void (await transaction.objectStore('own-files').put(file))),
    verified: (file, stamps) =>
      writeTo(['known-files', 'outbox', 'sent'], async (transaction) => {
        await transaction.objectStore('known-files').put(file)
        for (const stamp of stamps) {
          await transaction.objectStore('outbox').delete(stamp)
          await transaction.objectStore('sent').put(1, stamp)
        }
      }),
    ownNames: (space) =>
      reading(async (database) =>
        (await database.getAllKeys('own-files', ofSpace(space))).map(([, folder, name]) => ({ folder: folder as Folder, name })),
      ),
    ownFile: (space, { folder, name }) => reading(async (database) => (await database.get('own-files', [space, folder, name])) ?? null),
    dropOwn: (space, names) => deleting('own-files', space, names),
    known: (space) => reading((database) => database.getAll('known-files', ofSpace(space))),
    note: (files) =>
      writeTo(['known-files'], async (transaction) => {
        for (const file of files) await transaction.objectStore('known-files').put(file)
      }),
    forget: (space, names) => deleting('known-files', space, names),
    async apply(operations, held, file) {
      const { changed } = await receiveOperations(operations, [], { at: now(), newDevice })
      await writeTo([...ARRIVING], async (transaction) => {
        if (held.length > 0) await hold(transaction, held)
        await arrived(transaction, operations)
        await transaction.objectStore('known-files').put(file)
      })
      return changed
    },
    held: (space) => reading(async (database) => (await heldIn(database.transaction('held'))).filter((one) => one.space === space)),
    async release(ids, operations) {
      const { changed } = await receiveOperations(operations, [], { at: now(), newDevice })
      await writeTo([...ARRIVING], async (transaction) => {
        await arrived(transaction, operations)
        for (const id of ids) await transaction.objectStore('held').delete(id)
      })
      return changed
    },
    records: (ids) =>
      reading(async (database) => {
        const { store } = database.transaction('records')
        return (await Promise.all(ids.map(async (id) => store.get(id)))).flatMap((record) => record ?? [])
      }),
    followed: () => reading((database) => database.countFromIndex('records', 'open')),
  }
}

/** The store has them: they needn't go there again. What is another member's never does. */
async function arrived(transaction: Arriving, operations: readonly Operation[]): Promise<void> {
  const members = new Set((await transaction.objectStore('spaces').getAll()).map(({ member }) => member))
  const [sent, outbox] = [unwrap(transaction.objectStore('sent')), unwrap(transaction.objectStore('outbox'))]
  for (const { stamp, by } of operations) {
    if (by.partner !== null && !members.has(by.partner)) continue
    sent.put(1, stamp)
    outbox.delete(stamp)
  }
}

/** Holds operations back, each once. */
async function hold(transaction: Arriving, held: readonly Held[]): Promise<void> {
  const nameOf = ({ file, operation }: Held) => `${file}/${operation.stamp}`
  const known = new Set((await heldIn(transaction)).map(nameOf))
  for (const one of held) if (!known.has(nameOf(one))) await transaction.objectStore('held').add(one)
}

async function heldIn(transaction: Holding): Promise<Kept[]> {
  const store = transaction.objectStore('held')
  const [ids, all] = await Promise.all([store.getAllKeys(), store.getAll()])
  return all.flatMap((one, at) => {
    const id = ids[at]
    return id === undefined ? [] : { ...one, id }
  })
}

const deleting = (store: 'own-files' | 'known-files', space: string, names: readonly OwnName[]) =>
  writeTo([store], async (transaction) => {
    for (const { folder, name } of names) await transaction.objectStore(store).delete([space, folder, name])
  })

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
    await send(transaction, space, shared, await transaction.objectStore('operations').index('of').getAll(of))
  }
  const last = changed.at(-1)
  if (last) await spaces.put({ ...space, scanned: last.turn })
  return changed.length === CHUNK
}

async function send(
  transaction: Scan,
  { member }: StoredSpace,
  shared: readonly string[],
  operations: readonly Operation[],
): Promise<void> {
  const leaving = operations.filter(({ field, by }) => travels(field, shared) && (by.partner === null || by.partner === member))
  const sent = await Promise.all(leaving.map(async ({ stamp }) => transaction.objectStore('sent').getKey(stamp)))
  const outbox = unwrap(transaction.objectStore('outbox'))
  for (const [at, { stamp }] of leaving.entries()) if (sent[at] === undefined) outbox.put({ stamp })
}

async function reading<T>(read: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
  const database = await openDatabase()
  try {
    return await read(database)
  } finally {
    database.close()
  }
}
