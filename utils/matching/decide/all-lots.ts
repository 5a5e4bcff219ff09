import type { Notice } from '../notice'
import { quotesOf } from '../quote-of'
import { lotNumbers } from '../team/lot-numbers'
import type { GateResult, LotVerdict } from '../verdict'
import { isOpen } from './lot-decision'

/** Where an offer must cover every lot (eForms BT-763) and some are out of reach, all are; null elsewhere. */
export function allLotsGate(notice: Notice, lots: readonly Pick<LotVerdict, 'lot' | 'decision'>[]): GateResult | null {
  const { allLots } = notice.terms
  const closed = lots.filter((lot) => !isOpen(lot)).map(({ lot }) => lot)
  if (!allLots || lots.length < 2 || closed.length === 0 || closed.length === lots.length) return null
  return {
    gate: 'all-lots',
    state: 'blocking',
    reason: { key: 'gate_all_lots', params: { lots: lotNumbers(closed), count: closed.length } },
    evidence: quotesOf(notice, allLots),
  }
}
