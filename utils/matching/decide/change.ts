import { coverage, ROW_WORTH } from '../rows/coverage'
import { scoreOf } from '../score'
import type { Change, Decision, Judgement, MatrixRow } from '../verdict'
import { RANK } from './lot-decision'

/** What asking for a change needs. */
export interface ChangeQuestion {
  readonly decision: Decision
  readonly rows: readonly MatrixRow[]
  readonly lines: readonly Judgement[]
  /** The decision with other rows, their coverage (0 to 1) and score (0 to 100). */
  decide(rows: readonly MatrixRow[], coverage: number, score: number): Decision
}

/** What each remedy costs: a paper to bring, a question to ask, somebody to find. */
const COST = { proof: 1, check: 2, find: 5 } as const

/** The cheapest row that, once met, would make more of the lot; null where none would, or where nothing is wanting. */
export function cheapestChange({ decision, rows, lines, decide }: ChangeQuestion): Change | null {
  if (decision === 'go' || decision === 'outside' || decision === 'other-track') return null
  const candidates = rows
    .filter(({ kind, together }) => kind !== 'trade' && together !== 'covers')
    .map((row) => {
      const met = rows.map((one) => (one === row ? { ...one, together: 'covers' as const } : one))
      const share = coverage(met, ({ together }) => together)
      const better = lines.map((line) => (line.criterion === 'coverage' ? { ...line, points: line.of * share } : line))
      const score = scoreOf(better)
      return { row, score, to: decide(met, share, score), remedy: remedyOf(row) }
    })
    .filter(({ to }) => RANK.indexOf(to) < RANK.indexOf(decision))
  const [first] = candidates.sort(
    (one, other) =>
      COST[one.remedy.kind] - COST[other.remedy.kind] || RANK.indexOf(one.to) - RANK.indexOf(other.to) || other.score - one.score,
  )
  if (!first) return null
  const { row, remedy, to, score } = first
  return { row: row.id, what: { key: `change_${remedy.kind}` }, partner: remedy.partner, to, score }
}

function remedyOf(row: MatrixRow): { kind: keyof typeof COST; partner: string | null } {
  const best = [...row.cells].sort((one, other) => ROW_WORTH[other.state] - ROW_WORTH[one.state])[0]
  if (!best || best.state === 'no') return { kind: 'find', partner: null }
  return { kind: best.state === 'declared' ? 'proof' : 'check', partner: best.partner }
}
