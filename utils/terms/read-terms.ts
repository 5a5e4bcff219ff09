import type { Tender } from '../tenders/tender'
import { NO_TERMS, type Terms } from './terms'

/** What a notice's sentences impose. Pure; never throws, however odd the text. */
export function readTerms(_tender: Tender): Terms {
  return NO_TERMS
}
