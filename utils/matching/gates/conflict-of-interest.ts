import { fold } from '../../tenders/fold'
import { sameBuyer } from '../buyer'
import type { Gate } from '../gate'
import { quotesOf } from '../quote-of'

/** What may follow a buyer's name in a longer one that is still its own: "Métropole de Lyon - Direction des achats". */
const ADDED = /^\s*(?:[,;:(|/]|-\s)/
const normal = (text: string) =>
  ` ${fold(text)
    .replace(/[^a-z0-9-]+/g, ' ')
    .replace(/ -+ /g, ' ')
    .trim()} `

/** Whether a conflict, which a person may have explained in some words, names a buyer; `perhaps` where one name stands within the other ("CCAS de la Ville de Lyon"). */
function names(conflict: string, buyer: string): 'surely' | 'perhaps' | null {
  const [short = '', long = ''] = [fold(conflict).trim(), fold(buyer).trim()].sort((one, other) => one.length - other.length)
  if (short === '') return null
  // All words of a name in another may be another place's: Loire, Haute-Loire.
  if (normal(short) === normal(long) || (long.startsWith(short) && ADDED.test(long.slice(short.length)))) return 'surely'
  if (sameBuyer(conflict, buyer)) return 'perhaps'
  return normal(short).trim().includes(' ') && normal(long).includes(normal(short)) ? 'perhaps' : null
}

/**
 * Who advises a buyer, or sits on its board, may be excluded by it (CCP L2141-8 and L2141-10, after having been heard):
 * a partner's sheet names its buyers. And who helps to choose or check suppliers can't be one of them: to do the one is
 * to give up the other.
 */
const gate: Gate = {
  judge({ notice, consortium }) {
    const { buyer, buyerAlso } = notice.tender
    const buyers = [...(buyer ? [buyer] : []), ...buyerAlso]
    const concerned = consortium.partners.flatMap((partner) => {
      const named = partner.conflicts.flatMap((conflict) =>
        buyers.flatMap((about) => {
          const how = names(conflict, about.value)
          return how ? [{ partner, about, how }] : []
        }),
      )
      return named.find(({ how }) => how === 'surely') ?? named[0] ?? []
    })
    const [first] = concerned
    if (first) {
      const params = { partners: concerned.map(({ partner }) => partner.name), buyer: first.about.value }
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
