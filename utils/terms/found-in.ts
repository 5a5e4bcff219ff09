import type { Found } from '../tenders/provenance'
import type { Sentence } from '../tenders/sentences'
import { clause } from './clause'

/** A value that a sentence states, quoted around the place that says it. */
export const foundIn = <T>(value: T, sentence: Sentence, from: number, to: number): Found<T> => ({
  value,
  source: { reader: 'terms', element: 'text', quote: clause(sentence, from, to) },
})
