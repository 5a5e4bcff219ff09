import type { Consortium } from '../consortium/consortium'
import type { Cell, Judgement, Reason } from './verdict'

/** Partners who can take a lot only together: the trade of one, the place of another. */
export interface Complement {
  /** 0 to 100: what the best of each would make, less the effort of joining. */
  readonly score: number
  readonly reason: Reason
}

const EFFORT = 0.9

const judgementOf = (cell: Cell, criterion: string): Judgement | undefined =>
  cell.judgements.find((judgement) => judgement.criterion === criterion)
const standsFor = (cells: readonly Cell[], criterion: string) => cells.filter((cell) => judgementOf(cell, criterion)?.verdict === 'for')

/** Where nobody can take a lot alone, those who could together; null where somebody can, or where nobody has the trade or the place. */
export function complement(cells: readonly Cell[], consortium: Consortium): Complement | null {
  if (cells.some(({ state }) => state !== 'no')) return null
  const [skilled, placed] = [standsFor(cells, 'domain'), standsFor(cells, 'territory')]
  if (skilled.length === 0 || placed.length === 0) return null
  const names = (some: readonly Cell[]) =>
    consortium.partners
      .filter(({ id }) => some.some(({ partner }) => partner === id))
      .map(({ name }) => name)
      .join(', ')
  return {
    score: Math.round(EFFORT * joint(cells)),
    reason: { key: 'reason_missing_together', params: { skilled: names(skilled), placed: names(placed) } },
  }
}

/** The best of every criterion, whoever has it, out of 100. */
function joint(cells: readonly Cell[]): number {
  const best = new Map<string, Judgement>()
  for (const judgement of cells.flatMap(({ judgements }) => judgements)) {
    if (judgement.points >= (best.get(judgement.criterion)?.points ?? 0)) best.set(judgement.criterion, judgement)
  }
  const all = [...best.values()]
  return (
    (100 * all.reduce((sum, { points }) => sum + points, 0)) /
    Math.max(
      1,
      all.reduce((sum, { of }) => sum + of, 0),
    )
  )
}
