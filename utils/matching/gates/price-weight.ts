import type { Gate } from '../gate'
import { quotesOf } from '../quote-of'

/** Percent of the award from which the price decides. */
const DECIDES = 60

/** A contract won by its price: said, since quality is what small institutes win by. */
const gate: Gate = {
  judge({ notice }) {
    const { priceWeight } = notice.terms
    if (!priceWeight) return { state: 'ok', reason: { key: 'gate_price_weight_unsaid' }, evidence: [] }
    const [evidence, params] = [quotesOf(notice, priceWeight), { weight: priceWeight.value }]
    return priceWeight.value >= DECIDES
      ? { state: 'check', atBest: 'go', reason: { key: 'gate_price_weight_high', params }, evidence }
      : { state: 'ok', reason: { key: 'gate_price_weight', params }, evidence }
  },
}

export default gate
