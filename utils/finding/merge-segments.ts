import type { Segment } from './segment'

/**
 * Several segments, in the order of their rows, as one, without the rows that are gone. `place` gives each row its new
 * number, -1 where it is gone, and keeps the order.
 */
export function mergeSegments(segments: readonly Segment[], place: (row: number) => number, from: number, count: number): Segment {
  const all = [...new Set(segments.flatMap(({ stems }) => stems))].sort()
  const most = segments.reduce((sum, { rows }) => sum + rows.length, 0)
  const rows = new Uint32Array(most)
  const weights = new Uint8Array(most)
  const starts: number[] = [0]
  const stems: string[] = []
  const next = segments.map(() => 0)
  let end = 0
  for (const stem of all) {
    const before = end
    for (const [nth, segment] of segments.entries()) {
      const at = next[nth] ?? 0
      if (segment.stems[at] !== stem) continue
      next[nth] = at + 1
      for (let entry = segment.starts[at] ?? 0; entry < (segment.starts[at + 1] ?? 0); entry++) {
        const row = place(segment.rows[entry] ?? 0)
        if (row < 0) continue
        rows[end] = row
        weights[end++] = segment.weights[entry] ?? 0
      }
    }
    if (end === before) continue
    stems.push(stem)
    starts.push(end)
  }
  return { from, count, stems, starts: Uint32Array.from(starts), rows: rows.slice(0, end), weights: weights.slice(0, end) }
}
