import { isPast } from '../../calendar/working-days'
import type { NoticeType } from '../../tenders/tender'
import type { Gate } from '../gate'
import { quotesOf } from '../quote-of'

/** Notices that owe a deadline. */
const OWED: ReadonlySet<NoticeType | undefined> = new Set<NoticeType | undefined>(['call', 'call-for-projects', 'corrigendum', undefined])

/** Late is eliminated (CCP R2143-2); the clock is the portal's. A notice whose lots close apart is over when all of them are. */
const gate: Gate = {
  judge({ notice, now }) {
    const { deadline, lots, noticeType } = notice.tender
    const own = lots.flatMap((lot) => (lot.deadline ? [lot.deadline] : []))
    const all = own.length === lots.length && own.length > 0 ? own : [...(deadline ? [deadline] : []), ...own]
    if (all.length === 0)
      return {
        state: OWED.has(noticeType?.value) ? 'check' : 'ok',
        atBest: 'go',
        reason: { key: 'gate_deadline_passed_unknown' },
        evidence: [],
      }
    const alone = all.find(({ value }) => value.unlabelled && !isPast(value, now))
    if (alone) return { state: 'check', atBest: 'go', reason: { key: 'gate_deadline_unlabelled' }, evidence: quotesOf(notice, alone) }
    if (all.some(({ value }) => !isPast(value, now))) return { state: 'ok', reason: { key: 'gate_deadline_passed_open' }, evidence: [] }
    const quotes = all.slice(0, 1).flatMap(({ source }) => notice.quote(source.quote) ?? [])
    return { state: 'blocking', reason: { key: 'gate_deadline_passed' }, evidence: quotes }
  },
}

export default gate
