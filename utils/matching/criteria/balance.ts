import type { Answer, Criterion } from '../criterion'
import { isRead } from '../notice'
import { cellOf } from '../rows/cell-of'
import type { Reason } from '../verdict'

const OF = 5
/** Partners who may take part → points: a group lives by what each of its members finds in it. */
const SCALE: readonly number[] = [0, 2, 4, 5]

const UNKNOWN: Answer = { points: OF / 2, verdict: 'unknown', reason: { key: 'reason_domain_unread' }, evidence: [] }

const answer = (count: number, reason: Reason): Answer => ({
  points: SCALE[Math.min(count, 3)] ?? 0,
  verdict: count > 0 ? 'for' : 'against',
  reason,
  evidence: [],
})

/** What is said of each partner of each lot. */
const [OWN, NOT] = [answer(1, { key: 'reason_balance_self' }), answer(0, { key: 'reason_balance_not' })]

/** How many partners could have a part of the notice's open lots. */
const criterion: Criterion = {
  of: OF,
  essential: false,
  judge: ({ notice, lot, rows, partner, consortium }) => {
    if (!isRead(notice, lot)) return UNKNOWN
    const row = rows.find(({ kind }) => kind === 'trade')
    const trade = row && cellOf(row, partner.id, consortium.partners)
    const own = trade !== undefined && trade.state !== 'no'
    return own ? OWN : NOT
  },
  together: ({ notice, lot, takingPart: count }) => {
    if (!isRead(notice, lot)) return UNKNOWN
    return answer(count, count > 0 ? { key: 'reason_balance', params: { count } } : { key: 'reason_balance_none' })
  },
}

export default criterion
