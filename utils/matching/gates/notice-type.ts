import type { NoticeType } from '../../tenders/tender'
import type { Gate } from '../gate'
import { lotNumbers } from '../team/lot-numbers'
import type { Decision } from '../verdict'

/** What is left to do about a notice that doesn't call for offers. */
const NOT_A_CALL: Readonly<Record<Exclude<NoticeType, 'call' | 'corrigendum'>, Decision>> = {
  award: 'watch',
  modification: 'watch',
  'prior-information': 'watch',
  cancellation: 'no',
  'call-for-projects': 'other-track',
}

/** A result, a cancellation or a grant is no call for offers; a notice of unknown type that still has a deadline is taken for one. */
const gate: Gate = {
  judge({ notice }) {
    const { noticeType, deadline } = notice.tender
    if (!noticeType) return { state: deadline ? 'ok' : 'check', reason: { key: 'gate_notice_type_unknown' }, evidence: [] }
    const quote = notice.quote(noticeType.source.quote)
    const evidence = quote ? [quote] : []
    const type = noticeType.value
    const key = `gate_notice_type_${type.replaceAll('-', '_')}`
    const unsuccessful = notice.tender.lots.filter(({ outcome }) => outcome === 'unsuccessful').map(({ number }) => number)
    if (type === 'award' && unsuccessful.length > 0)
      return {
        state: 'blocking',
        atBest: NOT_A_CALL[type],
        reason: { key: 'gate_notice_type_award_unsuccessful', params: { lots: lotNumbers(unsuccessful), count: unsuccessful.length } },
        evidence,
      }
    if (type === 'call') return { state: 'ok', reason: { key }, evidence }
    if (type === 'corrigendum') return { state: 'check', reason: { key }, evidence }
    return { state: 'blocking', atBest: NOT_A_CALL[type], reason: { key }, evidence }
  },
}

export default gate
