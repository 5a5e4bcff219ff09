import { fold } from '../../tenders/fold'
import type { Amount } from '../../tenders/money'
import { findAmounts, taxesIn } from '../../tenders/parse-amount'
import type { Found } from '../../tenders/provenance'
import type { Unread } from '../../tenders/tender'
import { found } from '../read/found'
import { moneyRole } from './money-role'

/**
 * The amounts of some labelled words; words just before one ("maximum", "minimum") rule over the label. On a notice of
 * `results` an amount that isn't called an estimate is what was awarded.
 */
export function readAmounts(words: readonly Unread[], results: boolean): Found<Amount>[] {
  const amounts: Found<Amount>[] = []
  for (const one of words) {
    const { value, source } = one
    const told = moneyRole(one)
    if (!told) continue
    const label = source.element
    // A label that names the currency ("Estimé € HT") may stand beside a bare number.
    const money = /€|eur/i.test(label) && /^[\d ., ]+$/.test(value) ? `${value} €` : value
    for (const { amount, currency, taxes, start } of findAmounts(money).slice(0, 4)) {
      if (amount <= 0) continue
      const before = fold(value.slice(Math.max(0, start - 40), start))
      const stated = /maxi/.test(before) ? 'maximum' : /mini/.test(before) ? 'minimum' : told
      const role = results && stated === 'estimate' && !/estim/.test(fold(label) + before) ? 'awarded' : stated
      if (amounts.some(({ value: known }) => known.amount === amount && known.role === role)) continue
      const { reader, quote } = source
      amounts.push(found({ amount, currency, taxes: taxes ?? taxesIn(label), role }, reader, label, quote, value.slice(start, start + 12)))
    }
  }
  return amounts.slice(0, 20)
}
