import type { MatrixRow, RowState } from '../verdict'

/** What a state of a row is worth. */
export const ROW_WORTH: Readonly<Record<RowState, number>> = { covers: 1, declared: 0.8, partial: 0.5, check: 0.3, no: 0 }

/** The best of some states; `no` where there is none. */
export function bestState(states: readonly RowState[]): RowState {
  return states.reduce<RowState>((best, state) => (ROW_WORTH[state] > ROW_WORTH[best] ? state : best), 'no')
}

/**
 * Share of what is asked that is met, 0 to 1: the mean worth of the rows, each by its weight, of which a half stands or falls with
 * the weakest of those that settle the matter: an approval that nobody has makes the rest worth little. 0 where there is no row.
 */
export function coverage(rows: readonly MatrixRow[], stateOf: (row: MatrixRow, at: number) => RowState): number {
  let [total, met, weakest] = [0, 0, 1]
  // Asked once a lot and partner, and once a row that may be met: by place, without an iterator.
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (!row) continue
    const worth = ROW_WORTH[stateOf(row, at)]
    total += row.weight
    met += row.weight * worth
    if (row.settling && row.kind !== 'place' && worth < weakest) weakest = worth
  }
  return total === 0 ? 0 : (met / total) * (0.5 + 0.5 * weakest)
}
