import { fold } from '../../tenders/fold'
import { NUMBER, numberOf } from '../../tenders/numbers'
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
  const undivided = lines.find((one) => UNDIVIDED.test(one))
  if (undivided) return found(0, reader, 'lots', undivided, UNDIVIDED.exec(undivided)?.[0].slice(0, 20))
  for (const line of lines) {
    const said = DIVIDED.exec(fold(line))
    const counted = numberOf(said?.[1])
    if (said && counted && counted > 1) return found(counted, reader, 'lots', line, line.slice(said.index, said.index + 20))
  }
  return null
}

const DIVIDED = new RegExp(`(?:alloti|comporte|compose|comprend|divis|reparti|decompos|scind|\\()[^\\d.;]{0,40}?\\b${NUMBER} lots?\\b`)
const UNDIVIDED =
  /\bnon allotie?s?\b|\b(?:n['’]est|ne sont) pas (?:allotie?|divis[ée]e?|d[ée]compos[ée]e? en lots)|\bpas d['’]allotissement|\bsans allotissement|\ben (?:un )?lot unique|\bmarché unique\b|\bne (?:fait|feront) (?:pas )?l['’]objet d['’](?:un|aucun) allotissement/i
