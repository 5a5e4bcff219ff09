import type { Found } from '../../tenders/provenance'
import type { Unread } from '../../tenders/tender'
import { found } from '../read/found'

/** How many lots the page states: 0 where it says that the contract is not divided, those that were read where it gives no number. */
export function readLotsCount(words: readonly Unread[], read: number, text: string, reader: string): Found<number> | null {
  for (const { field, value, source } of words) {
    if (field !== 'divided' && field !== 'lot') continue
    const counted = /^\W{0,3}(\d{1,3})\s*(?:lots?\b|$)/i.exec(value)?.[1] ?? /\b(\d{1,3}) lots\b/i.exec(value)?.[1]
    if (counted) return { value: Number(counted), source }
    if (field === 'divided' && read < 2 && /^\W{0,3}(?:non|no|marché unique|lot unique|sans)\b/i.test(value)) return { value: 0, source }
  }
  const lines = text.split('\n')
  if (read > 0) return found(read, reader, 'lots', lines.find((line) => /\blot/i.test(line)) ?? '')
  const line = lines.find((one) => one.length < 300 && /(?:alloti|comporte|divis|r[ée]parti|d[ée]compos)\D{0,40}\d{1,3} lots\b/i.test(one))
  const counted = line && /(\d{1,3}) lots\b/i.exec(line)?.[1]
  return line && counted ? found(Number(counted), reader, 'lots', line) : null
}
