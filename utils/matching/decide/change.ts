import type { Consortium } from '../../consortium/consortium'
import { coverage, ROW_WORTH } from '../rows/coverage'
import { scoreOf } from '../score'
import type { Change, Decision, Judgement, MatrixRow, RowCell } from '../verdict'
import { RANK } from './lot-decision'

/** What asking for a change needs. */
export interface ChangeQuestion {
  readonly decision: Decision
  readonly rows: readonly MatrixRow[]
  readonly lines: readonly Judgement[]
  readonly consortium: Consortium
  /** Ids of those who would answer; empty: nobody would, as things stand. */
  readonly team: readonly string[]
  /** Whether what a partner has of a row helps the lot: not of another trade, not tied to the buyer. */
  helps(row: MatrixRow, partner: string): boolean
  /** The decision with other rows, their coverage (0 to 1) and score (0 to 100); `changed` is the place of the only one that is another. */
  decide(rows: readonly MatrixRow[], coverage: number, score: number, changed: number): Decision
}

/** What each remedy costs: a paper to bring, a question to ask, somebody to find; somebody of the consortium who would have to join is in between. */
const COST = { proof: 1, check: 2, find: 5 } as const
const JOINING = 2

interface Remedy {
  readonly kind: keyof typeof COST
  readonly partner: string | null
  /** The partner is not of those who would answer. */
  readonly joins: boolean
}

const costOf = ({ kind, joins }: Remedy) => COST[kind] + (joins ? JOINING : 0)

/** The cheapest row that, once met, would make more of the lot; null where none would, or where nothing is wanting. */
export function cheapestChange(question: ChangeQuestion): Change | null {
  const { decision, rows, lines, consortium, decide } = question
  if (decision === 'go' || decision === 'outside' || decision === 'other-track') return null
  const candidates = rows
    .filter(({ kind, together }) => kind !== 'trade' && together !== 'covers')
    .map((row) => {
      const met = rows.map((one) => (one === row ? { ...one, together: 'covers' as const } : one))
      const share = coverage(met, ({ together }) => together)
      const better = lines.map((line) => (line.criterion === 'coverage' ? { ...line, points: line.of * share } : line))
      const score = scoreOf(better)
      return { row, score, to: decide(met, share, score, rows.indexOf(row)) }
    })
    .filter(({ to }) => RANK.indexOf(to) < RANK.indexOf(decision))
    .map((one) => ({ ...one, remedy: remedyOf(one.row, question) }))
  const [first] = candidates.sort(
    (one, other) => costOf(one.remedy) - costOf(other.remedy) || RANK.indexOf(one.to) - RANK.indexOf(other.to) || other.score - one.score,
  )
  if (!first) return null
  const { row, remedy, to, score } = first
  const name = consortium.partners.find(({ id }) => id === remedy.partner)?.name
  const what = remedy.joins && name ? { key: `change_${remedy.kind}_join`, params: { partner: name } } : { key: `change_${remedy.kind}` }
  return { row: row.id, what, partner: remedy.partner, to, score }
}

/** The cheapest way to have a row met: what those who would answer can do themselves comes before whoever would have to join them. */
function remedyOf(row: MatrixRow, { team, helps }: ChangeQuestion): Remedy {
  const remedies = row.cells
    .filter(({ state, partner }) => state !== 'no' && helps(row, partner))
    .sort((one, other) => ROW_WORTH[other.state] - ROW_WORTH[one.state])
    .map(({ state, partner }: RowCell): Remedy => {
      const joins = team.length > 0 && !team.includes(partner)
      return { kind: state === 'declared' ? 'proof' : 'check', partner, joins }
    })
  return remedies.sort((one, other) => costOf(one) - costOf(other))[0] ?? { kind: 'find', partner: null, joins: false }
}
