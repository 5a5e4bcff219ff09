import type { Gate } from '../gate'
import { quotesOf } from '../quote-of'

/**
 * Bidding both alone and in a group, or in several groups, which a buyer may forbid (CCP R2142-21, R2151-7; one notice in three does). It takes nothing
 * away from a consortium that answers by one way: it is said so that nobody bids beside it.
 */
const gate: Gate = {
  judge({ notice }) {
    const rule = (value: string) => notice.tender.groupRules.find((one) => one.value === value)
    const forbidden = rule('alone-and-grouped-forbidden')
    if (forbidden)
      return { state: 'check', atBest: 'go', reason: { key: 'gate_alone_and_grouped_forbidden' }, evidence: quotesOf(notice, forbidden) }
    const several = rule('several-groups-forbidden')
    if (several)
      return { state: 'check', atBest: 'go', reason: { key: 'gate_alone_and_grouped_several' }, evidence: quotesOf(notice, several) }
    const allowed = rule('alone-and-grouped-allowed')
    return allowed
      ? { state: 'ok', reason: { key: 'gate_alone_and_grouped_allowed' }, evidence: quotesOf(notice, allowed) }
      : { state: 'ok', reason: { key: 'gate_alone_and_grouped_unsaid' }, evidence: [] }
  },
}

export default gate
