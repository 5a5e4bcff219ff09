import { fold } from '../../tenders/fold'
import type { Reservation } from '../../tenders/tender'
import type { Gate, GateQuestion } from '../gate'
import { namedPlaces } from '../presence'
import { quotesOf } from '../quote-of'
import type { Reason } from '../verdict'

/** Who may not answer on their own where participation is reserved (CCP L2113-12 to L2113-14): nobody here can know it of every partner. */
const CLOSED: readonly Reservation[] = ['disability', 'insertion', 'prison']
const ALL_LOTS = /(?:tous les|ensemble des|chacun des|totalite des) lots/

/**
 * A reserved contract. That a partner is a structure of insertion or of disability is not in a consortium file, so the
 * gate blocks and says what is left: to work for one as a sub-contractor. The social economy (L2113-15), to which
 * associations belong by law, is an asset. One lot can't be kept for both (L2113-16), and a sentence that speaks of
 * some lots doesn't close the others: then a person looks.
 */
const gate: Gate = {
  judge({ notice }) {
    const { reserved, lots } = notice.tender
    const closed = reserved.filter(({ value }) => CLOSED.includes(value))
    const open = reserved.find(({ value }) => value === 'social-economy')
    const [first] = closed
    if (!first) {
      if (!open) return { state: 'ok', reason: { key: 'gate_reserved_none' }, evidence: [] }
      return { state: 'ok', reason: { key: 'gate_reserved_social_economy' }, evidence: quotesOf(notice, open) }
    }
    const evidence = quotesOf(notice, ...closed, open)
    const saysLots = closed.every(({ source }) => {
      const said = fold(source.quote)
      return /\blots?\b/.test(said) && !ALL_LOTS.test(said)
    })
    if (open || (saysLots && lots.length > 1)) return { state: 'check', reason: { key: 'gate_reserved_partly' }, evidence }
    return { state: 'blocking', reason: closedReason(first.value, closed.length > 1, notice), evidence }
  },
}

export default gate

function closedReason(whom: Reservation, several: boolean, notice: GateQuestion['notice']): Reason {
  if (several) return { key: 'gate_reserved_inclusive' }
  if (whom !== 'insertion') return { key: `gate_reserved_${whom}` }
  const codes = [...new Set(notice.lots.flatMap(({ place }) => place.territory.departements))].sort()
  if (codes.length === 0) return { key: 'gate_reserved_insertion_anywhere' }
  return { key: 'gate_reserved_insertion', params: { places: namedPlaces(codes) } }
}
