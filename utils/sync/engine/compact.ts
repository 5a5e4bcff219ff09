import type { Operation } from '../../opportunities/operation'
import { momentOf } from '../../opportunities/stamp'
import { FAR_AHEAD } from '../../sharing/policy'
import type { Folder } from '../backend'
import type { KnownFile, OwnName } from '../ledger'
import { SEGMENT_FORMAT, type Segment } from '../segment'
import { parseSegmentName } from '../segment-name'
import { told } from './gaps'
import { verified } from './heal'
import { pathOf } from './list-segments'
import { putSurely } from './put-surely'
import type { Run } from './sync-once'

/** Own files of a kind from which on they are merged. */
const MANY = 8
/** Files of more bytes than that are left as they are: merging them again would cost more than they do. */
const LARGE = 300_000
/** Most operations of a merged file, and characters of their JSON: what is in memory at a time, and well below what a segment may hold. */
const [OPERATIONS, CHARACTERS] = [40_000, 6_000_000]

interface Numbered extends OwnName {
  readonly first: number
  readonly last: number
  /** Bytes, where it was seen on the store; null: it wasn't. */
  readonly seen: number | null
}

/**
 * Merges own small files, and nobody else's: many of `live` into one of `base`, many of `base` into one. The merged file
 * is on the store, and was read back, before any of the small ones goes; a crash leaves both, which say the same.
 */
export async function compact(run: Run, files: Map<string, KnownFile>): Promise<void> {
  await removeCovered(run, files)
  for (const folder of ['live', 'base'] as const) {
    const small = (await numbered(run, files)).filter((file) => file.folder === folder && file.seen !== null && file.seen <= LARGE)
    if (small.length < MANY) continue
    if (await mergeInto(run, small, files)) await removeCovered(run, files)
  }
}

/** Own files of this device's present id: those of a former one (its profile was copied) stay as they are. */
async function numbered({ ledger, space, device }: Run, files: ReadonlyMap<string, KnownFile>): Promise<Numbered[]> {
  return (await ledger.ownNames(space)).flatMap(({ folder, name }): Numbered[] => {
    const parts = parseSegmentName(name)
    const known = files.get(pathOf({ folder, name }))
    const seen = known?.state === 'own' ? (known.size ?? 0) : null
    return parts?.device === device ? [{ folder, name, first: parts.first, last: parts.last, seen }] : []
  })
}

/** Merges runs of files whose numbers follow each other, as many as fit in one; whether there were any. */
async function mergeInto(run: Run, small: readonly Numbered[], files: Map<string, KnownFile>): Promise<boolean> {
  const { codec, ledger, space } = run
  let [merged, open, characters]: [boolean, Segment[], number] = [false, [], 0]
  const flush = async () => {
    if (open.length > 1) {
      await write(run, open, files)
      merged = true
    }
    open = []
    characters = 0
  }
  for (const name of [...small].sort((one, other) => one.first - other.first)) {
    run.signal?.throwIfAborted()
    const file = await ledger.ownFile(space, name)
    const opened = file && (await codec.open(file.name, file.bytes))
    // Sealed with a key that is no longer here: it stays as it is, and so does what it stands between.
    if (!opened?.ok) {
      await flush()
      continue
    }
    const { segment } = opened
    const length = JSON.stringify(segment.operations).length
    const operations = open.reduce((sum, one) => sum + one.operations.length, segment.operations.length)
    const follows = segment.first <= Math.max(...open.map(({ last }) => last)) + 1
    if (open.length > 0 && !(follows && operations <= OPERATIONS && characters + length <= CHARACTERS)) await flush()
    open.push(segment)
    characters += length
  }
  await flush()
  return merged
}

async function write(run: Run, segments: readonly Segment[], files: Map<string, KnownFile>): Promise<void> {
  const { codec, ledger, space, device, epoch, backend } = run
  const merged: Segment = {
    format: SEGMENT_FORMAT,
    space,
    epoch,
    device,
    first: Math.min(...segments.map(({ first }) => first)),
    last: Math.max(...segments.map(({ last }) => last)),
    before: segments[0]?.before ?? null,
    seen: Object.fromEntries(told(segments.map(({ seen }) => seen))),
    at: run.now(),
    operations: newest(
      segments.flatMap(({ operations }) => operations),
      run.now() + FAR_AHEAD,
    ),
  }
  const file = { space, folder: 'base' as Folder, ...(await codec.seal(merged)) }
  await ledger.keepOwn(file)
  await putSurely(backend, file.folder, file)
  await verified(run, file, { operations: [], seen: merged.seen }, files)
}

/** Removes own files whose numbers another own, verified file of `base` holds. */
async function removeCovered(run: Run, files: Map<string, KnownFile>): Promise<void> {
  const { space, ledger, backend, now } = run
  const own = await numbered(run, files)
  const holds = own.filter(({ folder, seen }) => folder === 'base' && seen !== null)
  for (const one of own) {
    const holder = holds.find((base) => base.name !== one.name && base.first <= one.first && base.last >= one.last && isGreater(base, one))
    if (!holder) continue
    const { folder, name } = one
    // Its name may still be listed for a while, and is nobody else's.
    const known = files.get(pathOf(one))
    const gone: KnownFile = { space, folder, name, state: 'own', why: null, size: known?.size ?? 0, since: now() }
    await ledger.note([gone])
    files.set(pathOf(one), gone)
    await backend.remove(folder, name)
    await ledger.dropOwn(space, [{ folder, name }])
  }
}

/** Of two that hold the same numbers (a crash made both), one stays: the one whose name is greater. */
function isGreater(base: Numbered, other: Numbered): boolean {
  if (base.last - base.first !== other.last - other.first) return true
  return other.folder === 'live' || base.name > other.name
}

/**
 * The operations that still stand in the author's own eyes: the newest of each field. What a clock that was wrong dated
 * after `horizon` is held elsewhere until then: it replaces nothing meanwhile.
 */
function newest(operations: readonly Operation[], horizon: number): Operation[] {
  const fields = new Map<string, Operation>()
  const ahead: Operation[] = []
  for (const operation of operations) {
    if (momentOf(operation.stamp) > horizon) {
      ahead.push(operation)
      continue
    }
    const key = JSON.stringify([operation.of, operation.field])
    const known = fields.get(key)
    if (!known || operation.stamp > known.stamp) fields.set(key, operation)
  }
  const all = new Map([...fields.values(), ...ahead].map((operation) => [JSON.stringify([operation.stamp, operation.value]), operation]))
  return [...all.values()].sort((one, other) => (one.stamp < other.stamp ? -1 : 1))
}
