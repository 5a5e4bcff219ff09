import { parseGroupRules, parseReservations } from '../../tenders/parse-conditions'
import { type Found, QUOTE_LENGTH } from '../../tenders/provenance'
import type { Tender } from '../../tenders/tender'

/** What a notice's sentences say of reservations and of groups of operators. */
export function readConditions(text: string, reader: string): Pick<Tender, 'reserved' | 'groupRules'> {
  const sentences = text
    .split('\n')
    .filter((line) => line.length > 20 && /r[ée]serv|2113|groupement|plusieurs offres|mandataire/i.test(line))
    .flatMap((line) => line.split(/(?<=[.;])\s+(?=\p{Lu}|-)/u))
    .slice(0, 500)
  return { reserved: all(sentences, parseReservations, reader), groupRules: all(sentences, parseGroupRules, reader) }
}

function all<T>(sentences: readonly string[], parse: (sentence: string) => T[], reader: string): Found<T>[] {
  const found: Found<T>[] = []
  for (const sentence of sentences) {
    for (const value of parse(sentence)) {
      if (!found.some((known) => known.value === value))
        found.push({ value, source: { reader, element: 'text', quote: sentence.slice(0, QUOTE_LENGTH).trim() } })
    }
  }
  return found
}
