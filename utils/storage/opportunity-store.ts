import { blankRecord, type Folded, fold } from '../opportunities/fold'
import type { SignedGesture } from '../opportunities/gesture'
import { lookupKeys } from '../opportunities/lookup-keys'
import type { NoticeCopy } from '../opportunities/notice-copy'
import { openOrder } from '../opportunities/open-order'
import { OPERATION_FORMAT, type Operation } from '../opportunities/operation'
import { readOpportunity } from '../opportunities/read-opportunity'
import type { ProblemCode } from '../problems/problem'
import { openDatabase, type StoredRecord } from './database'
import { type DeviceTransaction, readClock } from './device'
import { StorageProblem } from './storage-problem'

/** Why a gesture may not be stored, given the records as they stand and as they would; null: it may. */
export type Refusal = (before: ReadonlyMap<string, Folded>, after: ReadonlyMap<string, Folded>) => ProblemCode | null

/** The stores that a gesture writes. */
const WRITTEN = ['operations', 'records', 'copies', 'device'] as const

/**
 * Stores a gesture: its operations, the records that they make and the clock, in one transaction, so that all of it
 * stands or nothing. A gesture that is stored already changes nothing. Answers the records as they stand.
 */
export async function storeGesture(asked: SignedGesture, newDevice: () => string, refuse: Refusal = () => null): Promise<Folded[]> {
  const { gesture, changes, copies = [], by, at, undoes } = asked
  const database = await openDatabase()
  try {
    const transaction = database.transaction(WRITTEN, 'readwrite') as unknown as DeviceTransaction
    const stored = transaction.objectStore('records')
    const ids = [...new Set(changes.map(({ of }) => of))]
    const before = new Map<string, StoredRecord>()
    for (const record of await Promise.all(ids.map((id) => stored.get(id)))) if (record) before.set(record.id, record)
    const repeated = (await transaction.objectStore('operations').index('gesture').count(gesture)) > 0
    if (!repeated) {
      const clock = await readClock(transaction, at, newDevice)
      const after = new Map<string, Folded>(before)
      const operations: Operation[] = []
      for (const { of, field, value } of changes) {
        const record = after.get(of) ?? blankRecord(of)
        const held = Object.hasOwn(record.fields, field) ? record.fields[field] : undefined
        if (JSON.stringify(held?.value ?? null) === JSON.stringify(value)) continue
        const stamp = clock.stamp()
        const operation: Operation = {
          format: OPERATION_FORMAT,
          stamp,
          of,
          field,
          value,
          before: held?.stamp ?? null,
          by,
          gesture,
          ...(undoes !== undefined && { undoes }),
        }
        operations.push(operation)
        after.set(of, fold(record, operation))
      }
      const refused = refuse(before, after)
      if (refused) {
        transaction.abort()
        await transaction.done.catch(() => {})
        throw new StorageProblem(refused)
      }
      const writes: Promise<unknown>[] = []
      for (const operation of operations) writes.push(transaction.objectStore('operations').add(operation))
      for (const id of new Set(operations.map(({ of }) => of))) {
        const record = after.get(id)
        if (!record) continue
        const next = asStored(record, clock.turn())
        after.set(id, next)
        writes.push(stored.put(next))
      }
      for (const copy of copies) writes.push(transaction.objectStore('copies').put(copy))
      writes.push(clock.keep())
      await Promise.all(writes)
      await transaction.done
      return ids.flatMap((id) => after.get(id) ?? [])
    }
    return ids.flatMap((id) => before.get(id) ?? [])
  } finally {
    database.close()
  }
}

/** A record with what it is found by. */
export function asStored(record: Folded, turn: number): StoredRecord {
  const { id, fields } = record
  const opportunity = readOpportunity(record)
  const open = opportunity ? openOrder(opportunity) : undefined
  return {
    id,
    fields,
    turn,
    keys: opportunity ? [...opportunity.keys, ...lookupKeys(opportunity.facts)] : [],
    ...(open !== undefined && { open }),
  }
}

/** The records of these ids or keys, each once. */
export async function loadRecords(ids: readonly string[]): Promise<StoredRecord[]> {
  const database = await openDatabase()
  try {
    const store = database.transaction('records').store
    const found = new Map<string, StoredRecord>()
    for (const record of await Promise.all(ids.map(async (id) => (await store.get(id)) ?? (await store.index('keys').get(id))))) {
      if (record) found.set(record.id, record)
    }
    return [...found.values()]
  } finally {
    database.close()
  }
}

/** All operations of a record, the oldest first. */
export async function loadHistory(of: string): Promise<Operation[]> {
  const database = await openDatabase()
  try {
    return await database.getAllFromIndex('operations', 'of', of)
  } finally {
    database.close()
  }
}

/** All operations of a gesture, the oldest first, and those that stood before them. */
export async function loadGesture(gesture: string): Promise<{ readonly operations: Operation[]; readonly before: Operation[] }> {
  const database = await openDatabase()
  try {
    const { store } = database.transaction('operations')
    const operations = await store.index('gesture').getAll(gesture)
    const before = await Promise.all(operations.map((operation) => (operation.before === null ? undefined : store.get(operation.before))))
    return { operations, before: before.flatMap((operation) => operation ?? []) }
  } finally {
    database.close()
  }
}

/** A notice as it was kept, or null. */
export async function loadCopy(id: string): Promise<NoticeCopy | null> {
  const database = await openDatabase()
  try {
    return (await database.get('copies', id)) ?? null
  } finally {
    database.close()
  }
}
