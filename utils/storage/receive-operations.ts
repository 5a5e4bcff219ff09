import { unwrap } from 'idb'
import { apart, sameText } from '../opportunities/apart'
import { type Checked, checkOperation } from '../opportunities/check-operation'
import { blankRecord, foldAll } from '../opportunities/fold'
import { OPERATION_FORMAT } from '../opportunities/operation'
import { AHEAD, deviceOf, momentOf } from '../opportunities/stamp'
import { checkCopies } from './check-copies'
import { type Clock, readClock } from './device'
import type { Journal } from './import-journal'
import { byRecord, keepCopies } from './store-gesture'
import { asStored } from './stored-record'
import { type Writing, write } from './write'

/** What became of operations and copies that came from elsewhere. */
export interface Received {
  /** Operations that were not here. */
  readonly stored: number
  /** Of these, those that a newer Maillage wrote: kept, and not read yet. */
  readonly unread: number
  /** Operations and copies that are not sound: left out. */
  readonly refused: number
  /** Operations dated more than a day after now, by a clock that is wrong: taken all the same. */
  readonly ahead: number
  readonly copies: number
  /** Records that changed. */
  readonly changed: readonly string[]
}

/** What {@link receiveOperations} needs besides. */
export interface Receiving {
  /** Now, milliseconds since the epoch. */
  readonly at: number
  readonly newDevice: () => string
  /** Told of each chunk: records done, in all. */
  readonly progress?: (done: number, of: number) => void
  readonly journal?: Journal
}

/** Records that are written in one transaction: no window waits long, and what was done before a crash stays done. */
const CHUNK = 200

/** Copies that are written in one transaction: a notice's may weigh a few hundred kilobytes. */
const COPIES = 50

/**
 * Takes operations and copies from elsewhere: what is not here yet is stored, and the records are folded again, in any
 * order and as often as one likes. Interrupted, it leaves whole records; the same again goes on from there.
 */
export async function receiveOperations(
  operations: readonly unknown[],
  copies: readonly unknown[],
  receiving: Receiving,
): Promise<Received> {
  const { sound, refused } = checkAll(operations)
  const soundCopies = await checkCopies(copies)
  let [stored, unread, ahead, kept] = [0, 0, 0, 0]
  for (let from = 0; from < soundCopies.length; from += COPIES) {
    kept += await write((transaction) => keepCopies(transaction, soundCopies.slice(from, from + COPIES)))
  }
  const changed: string[] = []
  const records = [...byRecord(sound.map((checked) => ({ of: checked.operation.of, checked })))]
  for (let from = 0; from < records.length; from += CHUNK) {
    const chunk = records.slice(from, from + CHUNK).map(([of, items]) => [of, items.map(({ checked }) => checked)] as const)
    const done = await write((transaction) => receiveChunk(transaction, chunk, receiving))
    stored += done.unseen.length
    unread += done.unseen.filter(({ readable }) => !readable).length
    ahead += done.unseen.filter(({ operation }) => momentOf(operation.stamp) > receiving.at + AHEAD).length
    changed.push(...done.changed)
    receiving.progress?.(Math.min(from + CHUNK, records.length), records.length)
  }
  return { stored, unread, refused: refused + copies.length - soundCopies.length, ahead, copies: kept, changed }
}

async function receiveChunk(
  transaction: Writing,
  chunk: readonly (readonly [string, readonly Checked[]])[],
  { at, newDevice, journal }: Receiving,
): Promise<{ readonly unseen: readonly Checked[]; readonly changed: readonly string[] }> {
  const clock = await readClock(transaction, at, newDevice)
  const given = await Promise.all(chunk.map(([, items]) => unseenOf(transaction, items)))
  const changed: string[] = []
  for (const ids of await Promise.all(chunk.map(([of], index) => receiveRecord(transaction, of, given[index] ?? NONE, clock, journal)))) {
    changed.push(...ids)
  }
  // Their records may be any: one after the other, once the chunk's own are written.
  const ousted = given.flatMap((one) => one.ousted)
  for (const checked of ousted) {
    changed.push(...(await receiveRecord(transaction, checked.operation.of, { unseen: [checked], ousted: [] }, clock, journal)))
  }
  journal?.keep(transaction)
  clock.keep()
  return { unseen: given.flatMap((one) => one.unseen), changed }
}

const NONE: Unseen = { unseen: [], ousted: [] }

/** Folds one record's operations in, and stores those that are not here. */
async function receiveRecord(transaction: Writing, of: string, given: Unseen, clock: Clock, journal?: Journal): Promise<string[]> {
  const { unseen } = given
  if (unseen.length === 0) return []
  // Our own name on what we never made: another copy of this profile goes by it. From now on we don't.
  if (unseen.some(({ operation }) => deviceOf(operation.stamp) === clock.device)) clock.rename()
  const before = (await transaction.objectStore('records').get(of)) ?? null
  const readable = unseen.flatMap(({ operation, readable }) => (readable ? operation : []))
  const after = foldAll(before ?? blankRecord(of), readable)
  const moved = readable.some(({ field, stamp }) => after.fields[field]?.stamp === stamp)
  const log = unwrap(transaction.objectStore('operations'))
  for (const { operation } of unseen) log.put(operation)
  if (!moved) return []
  unwrap(transaction.objectStore('records')).put(asStored(after, clock.turn()))
  journal?.note(before, after)
  return [of]
}

/** What of some operations is to be stored. */
interface Unseen {
  readonly unseen: readonly Checked[]
  /** Stored ones that gave their stamp to another: see {@link apart}. */
  readonly ousted: readonly Checked[]
}

async function unseenOf(transaction: Writing, items: readonly Checked[]): Promise<Unseen> {
  const log = transaction.objectStore('operations')
  const unseen: Checked[] = []
  const ousted: Checked[] = []
  const stored = await Promise.all(items.map(async ({ operation }) => log.get(operation.stamp)))
  for (const [at, item] of items.entries()) {
    const known = stored[at]
    if (!known) unseen.push(item)
    else if (sameText(known) !== sameText(item.operation)) {
      const [stays, goes] = inOrder({ operation: known, readable: known.format <= OPERATION_FORMAT }, item)
      if (stays === item) unseen.push(item)
      if ((await log.getKey(goes.operation.stamp)) === undefined) (stays === item ? ousted : unseen).push(goes)
    }
  }
  return { unseen, ousted }
}

/** Of two operations with one stamp, the one that keeps it, and the other under its own: the same on every device. */
function inOrder(one: Checked, other: Checked): readonly [Checked, Checked] {
  const [stays, goes] = sameText(one.operation) < sameText(other.operation) ? [one, other] : [other, one]
  return [stays, { ...goes, operation: apart(goes.operation) }]
}

/** The sound ones, each once, each under a stamp of its own. */
function checkAll(operations: readonly unknown[]): { readonly sound: readonly Checked[]; readonly refused: number } {
  const sound = new Map<string, Checked>()
  let refused = 0
  const add = (checked: Checked): void => {
    const known = sound.get(checked.operation.stamp)
    if (!known) sound.set(checked.operation.stamp, checked)
    else if (sameText(known.operation) !== sameText(checked.operation)) {
      const [stays, goes] = inOrder(known, checked)
      sound.set(stays.operation.stamp, stays)
      add(goes)
    }
  }
  for (const operation of operations) {
    const checked = checkOperation(operation)
    if (checked) add(checked)
    else refused++
  }
  return { sound: [...sound.values()], refused }
}
