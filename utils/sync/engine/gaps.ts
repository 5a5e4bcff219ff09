import { parseSegmentName } from '../segment-name'

/** The last push of each device, by its id. */
export type Pushes = ReadonlyMap<string, number>

/** What segments say of the pushes that their authors had applied. */
export type Views = Iterable<Readonly<Record<string, number>> | undefined>

/** The last push of each device among these files. */
export function pushesOf(names: readonly string[]): Pushes {
  const pushes = new Map<string, number>()
  for (const name of names) {
    const parts = parseSegmentName(name)
    if (parts) pushes.set(parts.device, Math.max(pushes.get(parts.device) ?? 0, parts.last))
  }
  return pushes
}

/** The last push of each device that any of these views tells of. */
export function told(views: Views): Pushes {
  const pushes = new Map<string, number>()
  for (const view of views)
    for (const [device, last] of Object.entries(view ?? {})) pushes.set(device, Math.max(pushes.get(device) ?? 0, last))
  return pushes
}

/**
 * Devices of which pushes are missing: a number that no file covers below one that is here, or that others say they saw
 * (`views`). A store that holds something back, or rolls back, shows so.
 */
export function gapsIn(names: readonly string[], views: Views): string[] {
  const ranges = new Map<string, [number, number][]>()
  for (const name of names) {
    const parts = parseSegmentName(name)
    if (!parts) continue
    const known = ranges.get(parts.device)
    if (known) known.push([parts.first, parts.last])
    else ranges.set(parts.device, [[parts.first, parts.last]])
  }
  const expected = new Map(pushesOf(names))
  for (const [device, last] of told(views)) expected.set(device, Math.max(expected.get(device) ?? 0, last))
  return [...expected].flatMap(([device, last]) => (covered(ranges.get(device) ?? []) < last ? [device] : []))
}

/** The last number up to which ranges leave no hole, from 1. */
function covered(ranges: readonly (readonly [number, number])[]): number {
  let end = 0
  for (const [first, last] of [...ranges].sort((one, other) => one[0] - other[0])) {
    if (first > end + 1) break
    end = Math.max(end, last)
  }
  return end
}
