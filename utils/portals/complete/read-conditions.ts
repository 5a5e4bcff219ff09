import { parseGroupRules, parseReservations } from '../../tenders/parse-conditions'
import { type Found, QUOTE_LENGTH } from '../../tenders/provenance'
import { type Sentence, sentencesOf } from '../../tenders/sentences'
import type { Tender } from '../../tenders/tender'

/** What a notice's sentences say of reservations and of groups of operators. */
export function readConditions(text: string, reader: string): Pick<Tender, 'reserved' | 'groupRules'> {
  const sentences = sentencesOf(text).filter(({ folded }) =>
    /reserv|2113-1|groupe|plusieurs offres|mandataire|\bforme\b|a la fois/.test(folded),
  )
  return { reserved: all(sentences, parseReservations, reader), groupRules: all(sentences, parseGroupRules, reader) }
}

function all<T>(sentences: readonly Sentence[], parse: (sentence: string) => T[], reader: string): Found<T>[] {
  const found: Found<T>[] = []
  for (const { text } of sentences) {
    for (const value of parse(text)) {
      if (!found.some((known) => known.value === value))
        found.push({ value, source: { reader, element: 'text', quote: text.slice(0, QUOTE_LENGTH).trim() } })
    }
  }
  return found
}
