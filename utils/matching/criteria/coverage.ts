import type { Answer, Criterion, Question } from '../criterion'
import { isRead } from '../notice'
import { cellOf } from '../rows/cell-of'
import { coverage } from '../rows/coverage'
import type { MatrixRow, Quote, RowState } from '../verdict'

const OF = 20

type Asked = Pick<Question, 'notice' | 'lot' | 'rows'>

function answer({ notice, lot, rows }: Asked, stateOf: (row: MatrixRow) => RowState): Answer {
  if (!isRead(notice, lot)) return { points: OF / 2, verdict: 'unknown', reason: { key: 'reason_coverage_unknown' }, evidence: [] }
  const share = coverage(rows, stateOf)
  const states = rows.map(stateOf)
  const met = rows.filter((_, at) => isMet(states[at]))
  const check = states.filter((state) => state === 'check').length
  const verdict = share >= 0.5 ? 'for' : 'against'
  // Little is covered, and nothing is refused: what is wanting waits for answers.
  const pending = verdict === 'against' && check > 0 && !states.includes('no')
  const line = { points: OF * share, verdict, evidence: distinct(met.flatMap(({ evidence }) => evidence)).slice(0, 2) } as const
  const params = { met: met.length, total: rows.length }
  if (!pending) return { ...line, reason: { key: 'reason_coverage', params } }
  if (check === rows.length) return { ...line, pending, reason: { key: 'reason_coverage_all_check', params: { count: check } } }
  return { ...line, pending, reason: { key: 'reason_coverage_check', params: { ...params, check } } }
}

const isMet = (state: RowState | undefined) => state === 'covers' || state === 'declared'

const distinct = (quotes: readonly Quote[]): Quote[] => [...new Map(quotes.map((quote) => [quote.text, quote])).values()]

/** How much of what the lot asks for is met: by a partner, or by all together. */
const criterion: Criterion = {
  of: OF,
  essential: false,
  judge: (question) => answer(question, (row) => cellOf(row, question.partner.id, question.consortium.partners)?.state ?? 'check'),
  together: (question) => answer(question, (row) => row.together),
}

export default criterion
