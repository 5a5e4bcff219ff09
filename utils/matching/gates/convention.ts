import { isPast, workingDaysLeft } from '../../calendar/working-days'
import { wallClock } from '../../calendar/zoned-time'
import type { Gate } from '../gate'

/** The consortium's own agreement: whether it still stands when offers are due, the time that it gives an answer by several, what it says of answering alone. */
const gate: Gate = {
  judge({ notice, consortium: { convention }, now }): ReturnType<Gate['judge']> {
    if (!convention) return { state: 'ok', reason: { key: 'gate_convention_none' }, evidence: [] }
    const deadline = notice.tender.deadline?.value ?? null
    const open = deadline !== null && !isPast(deadline, now)
    const { endsOn, leastDays, soloAnswer } = convention
    const today = wallClock(now, deadline?.zone ?? 'Europe/Paris').slice(0, 10)
    if (endsOn !== null && endsOn < today)
      return { state: 'check', reason: { key: 'gate_convention_over', params: { day: endsOn } }, evidence: [] }
    if (endsOn !== null && open && endsOn < deadline.date)
      return { state: 'check', reason: { key: 'gate_convention_ends', params: { day: endsOn } }, evidence: [] }
    const days = open ? workingDaysLeft(deadline, now) : null
    if (leastDays !== null && days !== null && days < leastDays)
      return { state: 'check', atBest: 'go', reason: { key: 'gate_convention_short', params: { days, least: leastDays } }, evidence: [] }
    if (soloAnswer === 'inform' || soloAnswer === 'joint')
      return { state: 'ok', reason: { key: `gate_convention_${soloAnswer}` }, evidence: [] }
    return { state: 'ok', reason: { key: 'gate_convention_kept' }, evidence: [] }
  },
}

export default gate
