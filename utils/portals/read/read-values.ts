import { findCpv } from '../../tenders/parse-cpv'
import type { Found } from '../../tenders/provenance'
import type { Place } from '../../tenders/tender'
import type { Entry } from './entries'
import { clean, found } from './found'

/** The CPV codes of some entries, in page order, each once. */
export function readCpv(entries: readonly Entry[], reader: string): Found<string>[] {
  const codes = new Map<string, Found<string>>()
  for (const { field, label, value, quote } of entries) {
    if (field !== 'cpv') continue
    for (const code of findCpv(value))
      if (!codes.has(code)) codes.set(code, found(code, reader, label, quote.includes(code) ? quote : code, code))
  }
  return [...codes.values()].slice(0, 100)
}

/** A place in its words alone: the codes in them are read outside the page. */
export function placeInWords(words: string, reader: string, label: string, quote: string): Found<Place> {
  return found({ departements: [], nuts: [], text: clean(words, 4_000), role: 'performance' as const }, reader, label, quote)
}
