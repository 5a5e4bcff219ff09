import { parseGroupRules, parseReservations } from '../tenders/parse-conditions'
import { type Found, QUOTE_LENGTH } from '../tenders/provenance'
import type { Reading } from './portal'

/**
 * Adds what a notice's sentences say of reservations and of groups of operators. Apart from the readers, since it needs
 * the notice's text alone: a page's script doesn't carry it. Readings of other pages are returned as they are.
 */
export function withConditions(reading: Reading): Reading {
  if (reading.kind !== 'notice' && reading.kind !== 'documents') return reading
  const sentences = reading.tender.text
    .split('\n')
    .filter((line) => line.length > 20 && /r[ée]serv|2113|groupement|plusieurs offres|mandataire/i.test(line))
    .flatMap((line) => line.split(/(?<=[.;])\s+(?=\p{Lu}|-)/u))
    .slice(0, 500)
  return {
    ...reading,
    tender: {
      ...reading.tender,
      reserved: all(sentences, parseReservations, reading.portal),
      groupRules: all(sentences, parseGroupRules, reading.portal),
    },
  }
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
