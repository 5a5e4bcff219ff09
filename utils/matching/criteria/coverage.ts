import type { Answer, Criterion, Question } from '../criterion'
import { isRead } from '../notice'
import { cellAt, placesOf } from '../rows/cell-of'
import { coverage } from '../rows/coverage'
import type { Quote, Reason, RowState } from '../verdict'

const OF = 20
const QUOTES = 2

type Asked = Pick<Question, 'notice' | 'lot' | 'rows'>

/** How the rows are met: `states` in their order. */
function answer({ notice, lot, rows }: Asked, states: readonly RowState[]): Answer {
  if (!isRead(notice, lot)) return { points: OF / 2, verdict: 'unknown', reason: { key: 'reason_coverage_unknown' }, evidence: [] }
  const share = coverage(rows, (_, at) => states[at] ?? 'check')
  const evidence: Quote[] = []
  let [met, check, refused] = [0, 0, false]
  for (let at = 0; at < rows.length; at++) {
    const state = states[at]
    if (state === 'check') check += 1
    if (state === 'no') refused = true
    if (state !== 'covers' && state !== 'declared') continue
    met += 1
    for (const quote of rows[at]?.evidence ?? [])
      if (evidence.length < QUOTES && !evidence.some(({ text }) => text === quote.text)) evidence.push(quote)
  }
  const verdict = share >= 0.5 ? 'for' : 'against'
  const points = OF * share
  const params = { met, total: rows.length }
  // Little is covered, and nothing is refused: what is wanting waits for answers.
  const pending = verdict === 'against' && check > 0 && !refused
  if (!pending) return { points, verdict, evidence, reason: { key: 'reason_coverage', params } }
  const reason: Reason =
    check === rows.length
      ? { key: 'reason_coverage_all_check', params: { count: check } }
      : { key: 'reason_coverage_check', params: { ...params, check } }
  return { points, verdict, evidence, pending, reason }
}

/** How much of what the lot asks for is met: by a partner, or by all together. */
const criterion: Criterion = {
  of: OF,
  essential: false,
  judge(question) {
    const { rows, partner, consortium } = question
    const place = placesOf(consortium.partners).get(partner.id) ?? -1
    return answer(
      question,
      rows.map((row) => cellAt(row, partner.id, place)?.state ?? 'check'),
    )
  },
  together: (question) =>
    answer(
      question,
      question.rows.map(({ together }) => together),
    ),
}

export default criterion
