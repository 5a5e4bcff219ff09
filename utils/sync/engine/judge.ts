import { blankRecord, type Folded, fold } from '../../opportunities/fold'
import type { Operation } from '../../opportunities/operation'
import { type Ground, needsGround, type Refused, refusal, sharedWith } from '../../sharing/policy'
import type { KnownFile } from '../ledger'
import { parseSegmentName } from '../segment-name'
import { told } from './gaps'
import type { Run } from './sync-once'

/** An operation, and why it is held; null: it isn't. */
export type Judged = readonly [Operation, Refused | null]

/** A segment's operations as they are to be judged. */
export interface Brought {
  readonly device: string
  /** Its number, see `Segment.last`. */
  readonly last: number
  readonly operations: readonly Operation[]
}

/** What files that were read say beyond what they bring. */
export interface Evidence {
  /** The last push of each device that somebody who still belongs to the space had applied. */
  readonly vouched: ReadonlyMap<string, number>
  /** A moment that is surely past, milliseconds since the epoch: see {@link pastFor}. */
  readonly now: number
}

/**
 * Judges what a segment brings by the rules of the space, in the order of the operations, so that what the first ones
 * make lawful is lawful for the next. What a removed device wrote is taken where somebody who stayed had already taken
 * it: whoever comes new then has what all have.
 */
export async function judge({ roster, ledger, now }: Run, brought: Brought, evidence: Evidence): Promise<Judged[]> {
  const { device, last } = brought
  const operations = [...brought.operations].sort((one, other) => (one.stamp < other.stamp ? -1 : 1))
  const needing = new Set(operations.filter((operation) => needsGround(roster, device, operation)).map(({ of }) => of))
  const records = new Map<string, Folded>(needing.size > 0 ? (await ledger.records([...needing])).map((record) => [record.id, record]) : [])
  const moment = Math.max(now(), evidence.now)
  return operations.map((operation): Judged => {
    const { of } = operation
    const record = needing.has(of) ? (records.get(of) ?? blankRecord(of)) : null
    const why = refusal(roster, device, operation, moment, record ? groundOf(record) : undefined)
    const held = why === 'removed' && (evidence.vouched.get(device) ?? 0) >= last ? null : why
    if (record && held === null) records.set(of, fold(record, operation))
    return [operation, held]
  })
}

/** What the policy asks of a record. */
export const groundOf = ({ fields }: Folded): Ground => ({ shared: sharedWith(fields), fields })

/** What files that were read say, those of devices that still belong to the space. */
export function evidence({ roster, device }: Pick<Run, 'roster' | 'device'>, known: Iterable<KnownFile>): Evidence {
  const staying = new Set(roster.devices.flatMap(({ id, removed }) => (removed ? [] : id)))
  const views: Readonly<Record<string, number>>[] = []
  const latest = new Map<string, number>()
  for (const { name, seen, at } of known) {
    const by = parseSegmentName(name)?.device
    if (by === undefined || !staying.has(by)) continue
    if (seen) views.push(seen)
    if (at !== undefined && by !== device) latest.set(by, Math.max(latest.get(by) ?? 0, at))
  }
  return { vouched: told(views), now: pastFor([...latest.values()]) }
}

/**
 * A moment that is past by the clocks of at least half of the other devices, given when each wrote last: where this device's own
 * clock is behind it, that clock is wrong, and what the others write is not early. One other alone proves nothing.
 */
function pastFor(latest: readonly number[]): number {
  if (latest.length < 2) return 0
  return [...latest].sort((one, other) => one - other)[Math.floor((latest.length - 1) / 2)] ?? 0
}
