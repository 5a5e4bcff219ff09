import type { Gate } from '../gate'
import { quotesOf } from '../quote-of'
import type { Reason } from '../verdict'

/** How many lots one candidate may bid for and win (eForms BT-31, BT-33): to choose among, no obstacle. All or nothing (BT-763) is told here; whether it rules the rest out is known once the lots are judged. */
const gate: Gate = {
  judge({ notice }) {
    const { lotsSubmitted, lotsAwarded, allLots } = notice.terms
    const { lots, lotsCount } = notice.tender
    const total = Math.max(lots.length, lotsCount?.value ?? 0)
    if (allLots && total !== 1)
      return { state: 'check', atBest: 'go', reason: { key: 'gate_lots_maxima_all' }, evidence: quotesOf(notice, allLots) }
    const under = (most: number | undefined): most is number => most !== undefined && most > 0 && (total === 0 || most < total)
    const [submitted, awarded] = [lotsSubmitted?.value, lotsAwarded?.value]
    const told = (reason: Reason, ...found: Parameters<typeof quotesOf>[1][]) => ({
      state: 'check' as const,
      atBest: 'go' as const,
      reason,
      evidence: quotesOf(notice, ...found),
    })
    if (under(submitted) && under(awarded) && awarded < submitted)
      return told({ key: 'gate_lots_maxima_both', params: { submitted, awarded } }, lotsSubmitted, lotsAwarded)
    if (under(submitted)) return told({ key: 'gate_lots_maxima_submitted', params: { count: submitted } }, lotsSubmitted)
    if (under(awarded)) return told({ key: 'gate_lots_maxima_awarded', params: { count: awarded } }, lotsAwarded)
    return { state: 'ok', reason: { key: 'gate_lots_maxima_none' }, evidence: [] }
  },
}

export default gate
