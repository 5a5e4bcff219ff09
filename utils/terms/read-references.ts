import { NUMBER, numberOf } from '../tenders/numbers'
import { clause, isCriterion, isDenied, isWished } from './clause'
import type { NoticeText } from './notice-text'
import type { Requirement } from './terms'

const COUNTED = new RegExp(
  `\\b${NUMBER} (?:principales |dernieres |bonnes |meilleures |autres )?references?\\b(?! (?:number|a des|catalogue|produits?|d'articles?|cadastr\\w+))`,
)
/** References of a candidate, and not those of a file, a law or a price list. */
const OWN =
  /\breferences? (?:\S+ ){0,2}?(?:similaires?|comparables?|equivalentes?|significatives?|probantes?|professionnelles?|de (?:prestations?|services?|marches?|missions?|travaux|moins|meme)|(?:sur|pour|portant sur|relatives? a|en matiere de|dans) (?:\S+ ){0,2}(?:services?|prestations?|missions?|domaine|marches?|objets?|formations?|projets?)|(?:au cours|datant|sur les|des) (?:des |de |moins |les )?(?:\d|trois|cinq|deux) )|(?:principa\w+|liste) (?:\S+ ){0,3}?(?:services?|prestations?|references?|travaux|livraisons?|fournitures?|missions?) (?:\S+ ){0,5}?(?:au cours|sur|pendant|durant|lors) (?:des |les )?(?:trois|cinq|deux|\d)|(?:presentation|liste) (?:detaillee )?des? (?:principales )?references/

/** Contracts of the same sort already carried out, and how many where the words say. */
export function readReferences(notice: NoticeText): Requirement[] {
  return notice.sentences.flatMap((said): Requirement[] => {
    if (!/reference|principa|liste/.test(said.folded) || isCriterion(said.folded)) return []
    const match = OWN.exec(said.folded)
    const counted = COUNTED.exec(said.folded)
    const asked = match ?? (counted && /fourni|presente|justifi|minimum|au moins|produi|dispos|candidat/.test(said.folded) ? counted : null)
    if (!asked) return []
    const to = asked.index + asked[0].length
    if (isDenied(said.folded, asked.index, to)) return []
    return [
      {
        kind: 'references',
        id: 'references',
        // "Dix références au maximum" sets no least number.
        count:
          counted && !/maxi|au plus/.test(said.folded.slice(counted.index, counted.index + counted[0].length + 20))
            ? numberOf(counted[1])
            : null,
        lots: notice.lotsOf(said, to),
        level: isWished(said.folded, asked.index, to) ? 'wished' : 'mandatory',
        quote: clause(said, asked.index, to),
      },
    ]
  })
}
