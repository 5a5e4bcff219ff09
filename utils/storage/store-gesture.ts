import { unwrap } from 'idb'
import { blankRecord, type Folded, foldAll } from '../opportunities/fold'
import type { SignedGesture } from '../opportunities/gesture'
import type { NoticeCopy } from '../opportunities/notice-copy'
import { type Change, OPERATION_FORMAT, type Operation } from '../opportunities/operation'
import { undoing } from '../opportunities/undo'
import type { ProblemCode } from '../problems/problem'
import type { StoredRecord } from './database'
import { type Clock, readClock } from './device'
import type { Journal } from './import-journal'
import { StorageProblem } from './storage-problem'
import { asStored } from './stored-record'
import { type Writing, write } from './write'

/** Why a gesture may not be stored, given one of its records as it stands (null: it doesn't) and as it would; null: it may. */
export type Refusal = (before: Folded | null, after: Folded) => ProblemCode | null

/** Whoever stores: who and when, how a device is named, and what to say on the way. */
export interface Writer extends Pick<SignedGesture, 'by' | 'at'> {
  readonly newDevice: () => string
  /** Told of each lot of records, in all that are to be written. */
  readonly progress?: (done: number, of: number) => void
  readonly journal?: Journal
}

/** Longest list of records that a gesture answers with; after a longer one they are asked for by page. */
export const ANSWERED = 500

/** Records that are in memory at a time: a gesture over all that a desk holds stays one transaction, and small. */
const LOT = 500

/**
 * Stores a gesture: its operations, the records that they make and the clock, in one transaction, so that all of it
 * stands or nothing. A gesture that is stored already changes nothing. Answers the records as they stand, none where
 * they are more than {@link ANSWERED}.
 */
export async function storeGesture(
  asked: SignedGesture,
  writer: Omit<Writer, 'by' | 'at'>,
  refuse: Refusal = () => null,
): Promise<Folded[]> {
  const changes = byRecord(asked.changes)
  return write(async (transaction) => {
    const ids = [...changes.keys()]
    if (await isStored(transaction, asked.gesture)) return answer(transaction, ids)
    await keepCopies(transaction, asked.copies ?? [])
    await apply(transaction, { ...asked, ids, changesOf: async ({ id }) => changes.get(id) ?? [], refuse }, { ...writer, ...asked })
    return answer(transaction, ids)
  })
}

/**
 * Takes a gesture back by a new one, `as`, in one transaction. What somebody wrote over since stays; where that is all of
 * it, throws `undo-overtaken`. Asked again with the same `as` it changes nothing.
 */
export async function storeUndo(gesture: string, as: string, writer: Writer): Promise<Folded[]> {
  return write(async (transaction) => {
    const log = transaction.objectStore('operations')
    const operations = byRecord(await log.index('gesture').getAll(gesture))
    const ids = [...operations.keys()]
    if (await isStored(transaction, as)) return answer(transaction, ids)
    let [changed, overtaken] = [false, false]
    const changesOf = async (record: Folded) => {
      const mine = operations.get(record.id) ?? []
      const known = new Map(mine.map((operation) => [operation.stamp, operation]))
      const former = mine.flatMap(({ before }) => (before === null || known.has(before) ? [] : before))
      for (const operation of await Promise.all(former.map(async (stamp) => log.get(stamp))))
        if (operation) known.set(operation.stamp, operation)
      const taken = undoing(mine, new Map([[record.id, record]]), (stamp) => known.get(stamp))
      changed ||= taken.changes.length > 0
      overtaken ||= taken.overtaken.length > 0
      return taken.changes
    }
    await apply(transaction, { gesture: as, undoes: gesture, ids, changesOf }, writer)
    if (!changed && overtaken) throw new StorageProblem('undo-overtaken')
    return answer(transaction, ids)
  })
}

/** A gesture whose changes are known once its records are read. */
export interface Applied {
  readonly gesture: string
  readonly undoes?: string | undefined
  readonly ids: readonly string[]
  /** Awaits nothing but the transaction's own requests. */
  readonly changesOf: (record: Folded) => Promise<readonly Omit<Change, 'of'>[]>
  readonly refuse?: Refusal
}

/** Writes a gesture's operations and records within a transaction, lot by lot. */
export async function apply(transaction: Writing, asked: Applied, writer: Writer): Promise<void> {
  const clock = await readClock(transaction, writer.at, writer.newDevice)
  for (let from = 0; from < asked.ids.length; from += LOT) {
    const lot = asked.ids.slice(from, from + LOT)
    const stored = await Promise.all(lot.map(async (id) => transaction.objectStore('records').get(id)))
    for (const [at, id] of lot.entries()) {
      const before = stored[at] ?? null
      const changes = await asked.changesOf(before ?? blankRecord(id))
      const operations = asOperations(asked, id, before, changes, clock, writer)
      if (operations.length === 0) continue
      const after = asStored(foldAll(before ?? blankRecord(id), operations), clock.turn())
      const refused = asked.refuse?.(before, after)
      if (refused) throw new StorageProblem(refused)
      put(transaction, operations, after)
      writer.journal?.note(before, after)
    }
    writer.journal?.keep(transaction)
    writer.progress?.(Math.min(from + LOT, asked.ids.length), asked.ids.length)
  }
  clock.keep()
}

/**
 * Writes a record and its new operations. Nothing is awaited: what fails makes the whole transaction fail, and that is;
 * a promise for each request would weigh more than the request.
 */
function put(transaction: Writing, operations: readonly Operation[], record: StoredRecord): void {
  const log = unwrap(transaction.objectStore('operations'))
  for (const operation of operations) log.add(operation)
  unwrap(transaction.objectStore('records')).put(record)
}

/** The operations that changes amount to; a change that says what stands already is none. */
function asOperations(
  { gesture, undoes }: Applied,
  of: string,
  record: Folded | null,
  changes: readonly Omit<Change, 'of'>[],
  clock: Clock,
  { by }: Writer,
): Operation[] {
  const operations: Operation[] = []
  const made = new Map<string, Operation>()
  for (const { field, value } of changes) {
    const held = made.get(field) ?? (record && Object.hasOwn(record.fields, field) ? record.fields[field] : undefined)
    if (JSON.stringify(held?.value ?? null) === JSON.stringify(value)) continue
    const stamp = clock.stamp(held?.stamp ?? null)
    const before = held?.stamp ?? null
    const operation = {
      format: OPERATION_FORMAT,
      stamp,
      of,
      field,
      value,
      before,
      by,
      gesture,
      ...(undoes !== undefined && { undoes }),
    } as const
    made.set(field, operation)
    operations.push(operation)
  }
  return operations
}

/** Keeps copies that are not kept yet, and says how many: one that is never changes. */
export async function keepCopies(transaction: Writing, copies: readonly NoticeCopy[]): Promise<number> {
  const store = transaction.objectStore('copies')
  const known = await Promise.all(copies.map(async ({ id }) => store.getKey(id)))
  const fresh = new Map(copies.filter((_, at) => known[at] === undefined).map((copy) => [copy.id, copy]))
  for (const copy of fresh.values()) unwrap(store).add(copy)
  return fresh.size
}

/** Whether a gesture is stored. */
export const isStored = async (transaction: Writing, gesture: string) =>
  (await transaction.objectStore('operations').index('gesture').getKey(gesture)) !== undefined

async function answer(transaction: Writing, ids: readonly string[]): Promise<Folded[]> {
  if (ids.length > ANSWERED) return []
  const records = await Promise.all(ids.map(async (id) => transaction.objectStore('records').get(id)))
  return records.flatMap((record) => record ?? [])
}

/** Things by the record that they are of. */
export function byRecord<T extends { readonly of: string }>(items: readonly T[]): Map<string, T[]> {
  const records = new Map<string, T[]>()
  for (const item of items) {
    const known = records.get(item.of)
    if (known) known.push(item)
    else records.set(item.of, [item])
  }
  return records
}
