import type { Found } from '../tenders/provenance'
import { foundIn } from './found-in'
import type { NoticeText, Said } from './notice-text'

const PRICE =
  "(?:prix|price|couts?|cost|tarifs?|montant (?:de l'offre|des prestations)|criteres? financiers?|valeur (?:financiere|economique))"
/** What stands between the criterion and its weight: "représente", "est noté sur", "intervient pour", a remark, a colon. */
const WEIGHS =
  "(?:,? (?:qui |lequel )?(?:est |sera |etant )?(?:represente\\w*|compte\\w*|vaut|intervien\\w*|entre\\w*|note\\w*|pondere\\w*|evalue\\w*|juge\\w*|affecte\\w*|dote\\w*)(?: (?:a hauteur|pour|sur|d'un(?:e)?|coefficient|total|maximum|note|de|a|une|un|la|note)){0,4})"
const UNIT = '(?:%|pour ?cent|points?\\b|pts?\\b)'
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b${PRICE}\\b[^%;\\n]{0,60}?(?:ponderation|weighting|pondere\\w*|coefficient)[^%;\\n\\d]{0,20}(\\d{1,3})(?:[.,]0+)?\\b(?! ?/)`,
  ),
  new RegExp(
    `\\b${PRICE}\\b(?: (?:des prestations|de l'offre|global|ttc|ht|unitaires?|propose\\w*|d\\S+ \\S+))?(?:${WEIGHS}|, (?!\\d)[^.;:%\\d]{3,60}(?=:))?[\\s:=(–—,-]{0,6}(?:pour |sur |a hauteur de )?(\\d{1,3})(?:[.,]0+)? ?${UNIT}`,
  ),
  new RegExp(
    `\\b(\\d{1,3})(?:[.,]0+)? ?${UNIT}[\\s:=(–—-]{0,4}(?:pour |sur |au titre )?(?:du |de |le |la |des |au )?(?:critere )?(?:du |de )?\\W?${PRICE}\\b`,
  ),
]
/** Money, and criteria within a criterion. */
const ELSEWHERE =
  /sous-critere|coherence|decomposition|revision|actualis|avance|retenue|penalit|rabais|remise de|acompte|tva|caution|garantie|prix (?:public|de vente|catalogue)/

const ENDS_WITH_SHARE = new RegExp(`${UNIT}$`)
/** A share of something else: "le coût des intervenants représente 40 % du budget". */
const OF_ELSE =
  /^ ?(?:du|de la|de l'|des|d'un\w*|of the) ?(?!(?:la )?(?:note|notation|total|score|evaluation|jugement|classement|ponderation|points?|criteres?|appreciation|award))/

/** Share of the price in the award, percent; the first one where lots differ. */
export function readPriceWeight({ sentences }: NoticeText): Found<number> | null {
  return ofForm(sentences) ?? ofProse(sentences)
}

function ofProse(sentences: readonly Said[]): Found<number> | null {
  for (const said of sentences) {
    if (!/prix|price|cout|cost|tarif|financier|economique|montant/.test(said.folded) || !/\d/.test(said.folded)) continue
    for (const pattern of PATTERNS) {
      const match = pattern.exec(said.folded)
      if (!match) continue
      const value = Number(match[1])
      const around = said.folded.slice(Math.max(0, match.index - 30), match.index + match[0].length + 2)
      if (ENDS_WITH_SHARE.test(match[0]) && OF_ELSE.test(said.folded.slice(match.index + match[0].length))) continue
      if (value < (around.includes('%') ? 5 : 10) || value > 100 || ELSEWHERE.test(around)) continue
      return foundIn(value, said, match.index, match.index + match[0].length)
    }
  }
  return null
}

/** A form's criterion, one field a line: its type, its description, then its weight. */
function ofForm(sentences: readonly Said[]): Found<number> | null {
  const typed = sentences.findIndex(({ folded }) => /\btype ?: ?(?:prix|price|couts?|cost)\b/.test(folded))
  if (typed < 0) return null
  for (const said of sentences.slice(typed + 1, typed + 10)) {
    if (/\btype ?:/.test(said.folded)) return null
    const match = /(?:nombre|number|valeur|value|poids|weight)[^:\n]{0,60}: ?(\d{1,3})(?:[.,]\d+)?\b/.exec(said.folded)
    const value = Number(match?.[1] ?? 0)
    if (match && value >= 5 && value <= 100) return foundIn(value, said, match.index, match.index + match[0].length)
  }
  return null
}
