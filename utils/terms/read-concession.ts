import type { Found } from '../tenders/provenance'
import { foundIn } from './found-in'
import type { NoticeText } from './notice-text'

const CONCESSION =
  /\bdelegations? d(?:e|u) services? publics?\b|\b(?:avis|contrats?|procedure) de (?:la )?concessions?\b|\bconcessions? de (?:services?|travaux)\b|\bconcession notice\b|\bautorite (?:delegante|concedante)\b|\bpar voie d'affermage\b/
/** Courts and codes that only name it, a contract that is none, one that was. */
const ONLY_NAMED =
  /tribunal|recours|refere|precontractuel|\bcode de\b|\bl\. ?551|n'est pas|ne constitue|ancien|precedent|actuel|sortant|assistance|\bamo\b|\bmission\b|\betude\b|\baudit\b|\baccompagnement\b|\bconseil\b|commission|acheteur|references?|relati\w* (?:aux|a la) (?:contrats|passation)\b/

/** Whether what is given is a concession, a delegated public service (CCP L1121-1): a title or a notice's first lines say so. */
export function readConcession({ sentences, tender }: NoticeText): Found<true> | null {
  const title = tender.title?.value ?? ''
  for (const [index, said] of sentences.entries()) {
    const match = CONCESSION.exec(said.folded)
    const heads = index < 15 || (title.length > 10 && said.text.includes(title))
    if (match && heads && !ONLY_NAMED.test(said.folded)) return foundIn(true as const, said, match.index, match.index + match[0].length)
  }
  return null
}
