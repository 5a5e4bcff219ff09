import type { Answer, Criterion } from '../criterion'
import { isRead } from '../notice'
import { cellOf } from '../rows/cell-of'

const OF = 5
/** Partners who may take part → points: a group lives by what each of its members finds in it. */
const SCALE: readonly number[] = [0, 2, 4, 5]

const UNKNOWN: Answer = { points: OF / 2, verdict: 'unknown', reason: { key: 'reason_domain_unread' }, evidence: [] }

const answer = (count: number): Answer => ({
  points: SCALE[Math.min(count, 3)] ?? 0,
  verdict: count > 0 ? 'for' : 'against',
  reason: { key: 'reason_balance', params: { count } },
  evidence: [],
})

/** How many partners could have a part of the notice's open lots. */
const criterion: Criterion = {
  of: OF,
  essential: false,
  judge: ({ notice, lot, rows, partner, consortium }) => {
    if (!isRead(notice, lot)) return UNKNOWN
    const row = rows.find(({ kind }) => kind === 'trade')
    const trade = row && cellOf(row, partner.id, consortium.partners)
    return answer(trade && trade.state !== 'no' ? 1 : 0)
  },
  together: ({ notice, lot, takingPart }) => (isRead(notice, lot) ? answer(takingPart) : UNKNOWN),
}

export default criterion
