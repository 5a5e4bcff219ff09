import { parseGroupRules, parseReservations } from '../../tenders/parse-conditions'
import { type Found, QUOTE_LENGTH } from '../../tenders/provenance'
import { type Sentence, sentencesOf } from '../../tenders/sentences'
import type { Tender } from '../../tenders/tender'

/** What a notice's sentences say of reservations and of groups of operators. */
export function readConditions(text: string, reader: string): Pick<Tender, 'reserved' | 'groupRules'> {
  const sentences = joined(sentencesOf(text), text).filter(({ folded }) =>
    /reserv|2113-1|groupe|plusieurs offres|mandataire|\bforme\b|a la fois|cumul/.test(folded),
  )
  return { reserved: all(sentences, parseReservations, reader), groupRules: all(sentences, parseGroupRules, reader) }
}

/** "… en agissant à la fois : - en qualité de …, - en qualité de membres de plusieurs groupements": items of one rule, cut at their lines. */
function joined(sentences: readonly Sentence[], text: string): Sentence[] {
  const whole: Sentence[] = []
  for (const sentence of sentences) {
    const before = whole.at(-1)
    const goesOn = /^\W{0,4}(?:\d ?[°)] ?)?(?:soit )?en qualite de (?:candidat|membre|soumissionnaire)/.test(sentence.folded)
    if (!before || !goesOn || !/a la fois|en qualite de/.test(before.folded)) whole.push(sentence)
    else {
      const end = sentence.start + sentence.text.length
      const between = sentence.start - before.start - before.text.length
      whole[whole.length - 1] = {
        text: text.slice(before.start, end),
        folded: `${before.folded}${' '.repeat(between)}${sentence.folded}`,
        start: before.start,
      }
    }
  }
  return whole
}

function all<T>(sentences: readonly Sentence[], parse: (sentence: string) => T[], reader: string): Found<T>[] {
  const found: Found<T>[] = []
  for (const { text } of sentences) {
    for (const value of parse(text)) {
      if (!found.some((known) => known.value === value))
        found.push({ value, source: { reader, element: 'text', quote: shortest(text, (part) => parse(part).includes(value)) } })
    }
  }
  return found
}

/** The part of a long sentence that says it alone: words are dropped at its beginning, then at its end, while it still does. */
function shortest(sentence: string, says: (part: string) => boolean): string {
  let part = sentence
  for (const cut of [(from: number) => part.slice(from), (from: number) => part.slice(0, part.length - from)]) {
    for (let step = 256; step >= 8 && part.length > QUOTE_LENGTH; step /= 2) {
      while (part.length > step && part.length > QUOTE_LENGTH / 2 && says(cut(step))) part = cut(step)
    }
  }
  const at = sentence.indexOf(part)
  // Whole words at both ends.
  const words = at > 0 && /\S/.test(sentence[at - 1] ?? '') ? part.replace(/^\S+\s+/, '') : part
  return (says(words) ? words : part).slice(0, QUOTE_LENGTH).trim()
}
