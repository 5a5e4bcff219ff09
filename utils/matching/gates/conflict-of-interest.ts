import { conflictWith } from '../conflict-with'
import type { Gate } from '../gate'
import { quotesOf } from '../quote-of'

/**
 * Who advises a buyer, or sits on its board, may be excluded by it (CCP L2141-8 and L2141-10, after having been heard):
 * a partner's sheet names its buyers. And who helps to choose or check suppliers can't be one of them: to do the one is
 * to give up the other.
 */
const gate: Gate = {
  judge({ notice, consortium }) {
    const concerned = consortium.partners.flatMap((partner) => {
      const conflict = conflictWith(partner, notice.tender)
      return conflict ? [{ partner, ...conflict }] : []
    })
    const [first] = concerned
    if (first) {
      const params = { partners: concerned.map(({ partner }) => partner.name), buyer: first.about.value, count: concerned.length }
      const evidence = quotesOf(notice, first.about)
      const all = concerned.length === consortium.partners.length && concerned.every(({ how }) => how === 'surely')
      return all
        ? { state: 'blocking', reason: { key: 'gate_conflict_of_interest_all', params }, evidence }
        : { state: 'check', reason: { key: 'gate_conflict_of_interest_some', params }, evidence }
    }
    const { buyerSide } = notice.terms
    return buyerSide
      ? { state: 'check', reason: { key: 'gate_conflict_of_interest_buyer_side' }, evidence: quotesOf(notice, buyerSide) }
      : { state: 'ok', reason: { key: 'gate_conflict_of_interest_none' }, evidence: [] }
  },
}

export default gate
