import type { Operation } from '../../opportunities/operation'
import type { Folder } from '../backend'
import type { OwnFile } from '../ledger'
import { SEGMENT_FORMAT, type Segment } from '../segment'
import { parseSegmentName } from '../segment-name'
import { putSurely } from './put-surely'
import type { Run } from './sync-once'

/** Own files of a kind from which on they are merged. */
const MANY = 8
/** Files of more bytes than that are left as they are: merging them again would cost more than they do. */
const LARGE = 2_000_000

interface Numbered {
  readonly file: OwnFile
  readonly first: number
  readonly last: number
}

/**
 * Merges own small files, and nobody else's: many of `live` into one of `base`, many of `base` into one. The merged file
 * is on the store, and was read back, before any of the small ones goes; a crash leaves both, which say the same.
 */
export async function compact(run: Run): Promise<void> {
  await removeCovered(run)
  for (const folder of ['live', 'base'] as const) {
    const small = (await numbered(run)).filter(({ file }) => file.folder === folder && file.verified && file.bytes.length <= LARGE)
    if (small.length < MANY) continue
    if (await mergeInto(run, small)) await removeCovered(run)
  }
}

/** Own files of this device's present id: those of a former one (its profile was copied) stay as they are. */
async function numbered({ ledger, space, device }: Run): Promise<Numbered[]> {
  return (await ledger.own(space)).flatMap((file) => {
    const parts = parseSegmentName(file.name)
    return parts?.device === device ? [{ file, first: parts.first, last: parts.last }] : []
  })
}

async function mergeInto(run: Run, small: readonly Numbered[]): Promise<boolean> {
  const { codec, ledger, space, device, epoch, backend } = run
  const segments: Segment[] = []
  for (const { file } of small) {
    const opened = await codec.open(file.name, file.bytes)
    if (!opened.ok) return false // Sealed with a key that is no longer here: it stays as it is.
    segments.push(opened.segment)
  }
  const runs = consecutive(segments)
  for (const segments of runs) {
    const merged: Segment = {
      format: SEGMENT_FORMAT,
      space,
      epoch,
      device,
      first: Math.min(...segments.map(({ first }) => first)),
      last: Math.max(...segments.map(({ last }) => last)),
      before: null,
      seen: segments.reduce<Record<string, number>>((seen, one) => later(seen, one.seen), {}),
      at: run.now(),
      operations: newest(segments.flatMap(({ operations }) => operations)),
    }
    const file = { space, folder: 'base' as Folder, ...(await codec.seal(merged)), verified: false }
    await ledger.keepOwn(file)
    await putSurely(backend, file.folder, file)
    await ledger.verified(space, file.folder, file.name, [])
  }
  return runs.length > 0
}

/** Runs of segments whose numbers follow each other, of two or more. */
function consecutive(segments: readonly Segment[]): Segment[][] {
  const runs: Segment[][] = []
  for (const segment of [...segments].sort((one, other) => one.first - other.first)) {
    const last = runs.at(-1)
    if (last && segment.first <= Math.max(...last.map((one) => one.last)) + 1) last.push(segment)
    else runs.push([segment])
  }
  return runs.filter((run) => run.length > 1)
}

/** Removes own files whose numbers another own, verified file of `base` holds. */
async function removeCovered(run: Run): Promise<void> {
  const own = await numbered(run)
  const holds = own.filter(({ file }) => file.folder === 'base' && file.verified)
  for (const one of own) {
    const holder = holds.find(
      (base) => base.file.name !== one.file.name && base.first <= one.first && base.last >= one.last && isGreater(base, one),
    )
    if (!holder) continue
    const { folder, name } = one.file
    // Its name may still be listed for a while, and is nobody else's.
    await run.ledger.note([{ space: run.space, folder, name, state: 'applied', why: null, since: run.now() }])
    await run.backend.remove(folder, name)
    await run.ledger.dropOwn(run.space, folder, [name])
  }
}

/** Of two that hold the same numbers (a crash made both), one stays: the one whose name is greater. */
function isGreater(base: Numbered, other: Numbered): boolean {
  if (base.last - base.first !== other.last - other.first) return true
  return other.file.folder === 'live' || base.file.name > other.file.name
}

/** The operations that still stand in the author's own eyes: the newest of each field. */
function newest(operations: readonly Operation[]): Operation[] {
  const fields = new Map<string, Operation>()
  for (const operation of operations) {
    const key = JSON.stringify([operation.of, operation.field])
    const known = fields.get(key)
    if (!known || operation.stamp > known.stamp) fields.set(key, operation)
  }
  return [...fields.values()].sort((one, other) => (one.stamp < other.stamp ? -1 : 1))
}

function later(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): Record<string, number> {
  const seen = { ...one }
  for (const [device, last] of Object.entries(other)) seen[device] = Math.max(seen[device] ?? 0, last)
  return seen
}
