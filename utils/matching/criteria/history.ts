import type { Reference } from '../../consortium/consortium'
import { buyerKind, sameBuyer } from '../buyer'
import type { Criterion } from '../criterion'

const OF = 7
const SAME_KIND = 4

/** What a partner has lived with this buyer, or with one of its kind. */
const criterion: Criterion = {
  of: OF,
  essential: false,
  // The buyer is the notice's.
  alike: () => null,
  judge({ notice, partner }) {
    const { buyer } = notice.tender
    const unknown = { points: OF / 2, verdict: 'unknown' as const, reason: { key: 'reason_history_unknown' }, evidence: [] }
    if (!buyer) return unknown
    const quote = notice.quote(buyer.value) ?? notice.quote(buyer.source.quote)
    const evidence = quote ? [quote] : []
    const known = partner.references.filter((reference) => sameBuyer(reference.buyer, buyer.value))
    const told = (reference: Reference, key: string, points: number, verdict: 'for' | 'against') => ({
      points,
      verdict,
      unconfirmed: reference.standing === 'to-check',
      reason: { key, params: { buyer: reference.buyer } },
      evidence,
    })
    const good = known.find(({ outcome }) => outcome !== 'bad')
    if (good) return told(good, 'reason_history_known', OF, 'for')
    const kind = buyerKind(buyer.value)
    const alike = kind && partner.references.find((reference) => reference.outcome !== 'bad' && buyerKind(reference.buyer) === kind)
    if (alike) return told(alike, 'reason_history_kind', SAME_KIND, 'for')
    const [bad] = known
    return bad ? told(bad, 'reason_history_bad', 0, 'against') : unknown
  },
}

export default criterion
