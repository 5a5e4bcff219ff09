import { isPast, workingDaysLeft } from '../../calendar/working-days'
import { isOver } from '../../tenders/is-over'
import type { Criterion } from '../criterion'

const OF = 10
/** Working days left → points: an answer by several is not tenable in less than six. */
const SCALE: readonly (readonly [days: number, points: number])[] = [
  [20, 10],
  [15, 8],
  [10, 5],
  [6, 2],
]

/** Whether there is time to answer together. */
const criterion: Criterion = {
  of: OF,
  essential: false,
  alike: ({ lot }) => lot.deadline,
  judge({ notice, lot, now }) {
    if (isOver(notice.tender)) return { points: OF / 2, verdict: 'unknown', reason: { key: 'reason_days_none' }, evidence: [] }
    if (!lot.deadline) return { points: OF / 2, verdict: 'unknown', reason: { key: 'reason_days_unknown' }, evidence: [] }
    const quote = notice.quote(lot.deadline.source.quote)
    const evidence = quote ? [quote] : []
    if (isPast(lot.deadline.value, now)) return { points: 0, verdict: 'against', reason: { key: 'reason_days_over' }, evidence }
    const days = workingDaysLeft(lot.deadline.value, now)
    const points = SCALE.find(([least]) => days >= least)?.[1] ?? 0
    return {
      points,
      verdict: points > 0 ? 'for' : 'against',
      reason: { key: points > 0 ? 'reason_days_left' : 'reason_days_short', params: { days } },
      evidence,
    }
  },
}

export default criterion
