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
  const met = rows.filter((row) => isMet(stateOf(row)))
  return {
    points: OF * share,
    verdict: share >= 0.5 ? 'for' : 'against',
    reason: { key: 'reason_coverage', params: { met: met.length, total: rows.length } },
    evidence: distinct(met.flatMap(({ evidence }) => evidence)).slice(0, 2),
  }
}

const isMet = (state: RowState) => state === 'covers' || state === 'declared'

const distinct = (quotes: readonly Quote[]): Quote[] => [...new Map(quotes.map((quote) => [quote.text, quote])).values()]

/** How much of what the lot asks for is met: by a partner, or by all together. */
const criterion: Criterion = {
  of: OF,
  essential: false,
  judge: (question) => answer(question, (row) => cellOf(row, question.partner.id, question.consortium.partners)?.state ?? 'check'),
  together: (question) => answer(question, (row) => row.together),
}

export default criterion
