import { fold } from '../../tenders/fold'
import type { Reservation } from '../../tenders/tender'
import type { Gate, GateQuestion } from '../gate'
import { namedPlaces } from '../presence'
import { CLOSED, type KeptFor, reservationsOf } from '../reservations'
import type { Reason } from '../verdict'

const ALL_LOTS = /(?:tous les|ensemble des|chacun des|totalite des) lots/

/**
 * A reserved contract. That a partner is a structure of insertion or of disability is not in a consortium file, so the
 * gate blocks and says what is left: to work for one as a sub-contractor. The social economy (L2113-15), to which
 * associations belong by law, is an asset. One lot can't be kept for both (L2113-16), and a sentence that speaks of
 * some lots doesn't close the others: then a person looks.
 */
const gate: Gate = {
  judge({ notice }) {
    const all = reservationsOf(notice)
    const general = all.filter(({ lots }) => lots === null)
    const ofLots = all.filter(({ lots }) => lots !== null)
    const quoted = (some: readonly KeptFor[]) => some.flatMap(({ quote }) => notice.quote(quote) ?? []).slice(0, 2)
    const closed = general.filter(({ value }) => CLOSED.includes(value))
    const open = general.find(({ value }) => value === 'social-economy')
    const [first] = closed
    if (!first) {
      if (open) return { state: 'ok', reason: { key: 'gate_reserved_social_economy' }, evidence: quoted([open]) }
      // Each lot is judged on what is said of it.
      if (ofLots.length > 0) return { state: 'check', atBest: 'go', reason: { key: 'gate_reserved_lots' }, evidence: quoted(ofLots) }
      return { state: 'ok', reason: { key: 'gate_reserved_none' }, evidence: [] }
    }
    const evidence = quoted([...closed, ...(open ? [open] : [])])
    const saysLots = closed.every(({ quote }) => {
      const said = fold(quote)
      return /\blots?\b/.test(said) && !ALL_LOTS.test(said)
    })
    if (open || (saysLots && notice.tender.lots.length > 1)) return { state: 'check', reason: { key: 'gate_reserved_partly' }, evidence }
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
