import type { Folded } from './fold'
import type { Change, Operation } from './operation'
import type { Stamp } from './stamp'

/** What taking a gesture back amounts to. */
export interface Undoing {
  readonly changes: readonly Change[]
  /** Operations of the gesture that somebody has written over since, or of which it isn't known here what stood before: left as they stand. */
  readonly overtaken: readonly Operation[]
}

/**
 * The changes that take a gesture back: every field gets what stood there before, unless somebody has written there
 * since. `records` are those that the gesture touched, as they stand; `find` gives an operation by its stamp.
 */
export function undoing(
  gesture: readonly Operation[],
  records: ReadonlyMap<string, Folded>,
  find: (stamp: Stamp) => Operation | undefined,
): Undoing {
  const changes: Change[] = []
  const overtaken: Operation[] = []
  const mine = new Set(gesture.map(({ stamp }) => stamp))
  const told = new Set<string>()
  for (const operation of [...gesture].sort((one, other) => (one.stamp < other.stamp ? 1 : -1))) {
    const { of, field } = operation
    const place = JSON.stringify([of, field])
    if (told.has(place)) continue
    told.add(place)
    const stands = records.get(of)?.fields[field]
    if (!stands || !mine.has(stands.stamp)) {
      overtaken.push(operation)
      continue
    }
    let { before } = operation
    while (before !== null && mine.has(before)) before = find(before)?.before ?? null
    const former = before === null ? null : find(before)
    if (former === undefined) overtaken.push(operation)
    else changes.push({ of, field, value: former?.value ?? null })
  }
  return { changes, overtaken }
}
