import { findBehind } from '../territory/find-behind'
import { clause, isCriterion, isDenied, isWished } from './clause'
import type { NoticeText } from './notice-text'
import type { Requirement } from './terms'

const SUPPLIER =
  '(?:titulaires?|candidats?|prestataires?|organismes?|attributaires?|soumissionnaires?|operateurs?|groupements?|cocontractant)'
const HAVE =
  '(?:dispos\\w+|possed\\w+|justifi\\w+|detien\\w+|propos\\w+|ouvr\\w+|met(?:tre|tra|tent)? a disposition|fourni\\w*|assur\\w+|avoir|(?:est|sont|sera|seront|etre) (?:implante|situe|localise|etabli)\\w*)'
const PREMISES =
  "(?:locaux|local|salles?|antennes?|sites?|implantations?|bureaux?|agences?|centres? de formation|plateaux? techniques?|lieux? (?:d'accueil|de formation))"
const ASKED = new RegExp(
  `(?<!\\b(?:du|au|des|aux|par le|par les|par l'|si le|si un|si l') ?)\\b${SUPPLIER}\\b(?!-)[^.;]{0,60}?\\b${HAVE}\\b[^.;]{0,50}?\\b${PREMISES}\\b(?: (?!a\\b|au\\b|aux\\b|sur\\b|dans\\b|en\\b)[^\\s.;]+){0,6}?(?= (?:a|au|aux|sur|dans|en)\\b)`,
  'g',
)
const NOT_NOW =
  /\bactuel\w*|precedent\w*|sortante?s?\b|\betai(?:t|ent)\b|\bjusqu'(?:ici|a present)|\?\s*$|\b(?:ville|commune|departement|etablissement|acheteur|collectivite)\b[^.;]{0,30}\bmet\b/

/** A room at a named place that whoever answers must have; the buyer's own rooms are none. */
export function readPremises(notice: NoticeText): Requirement[] {
  return notice.sentences.flatMap((said): Requirement[] => {
    const { folded } = said
    if (!/loca(?:l|ux)\b|salle|antenne|site|implantation|bureau|agence|centre|plateau|lieu/.test(folded)) return []
    if (isCriterion(folded) || NOT_NOW.test(folded)) return []
    for (const { 0: words, index } of folded.matchAll(ASKED)) {
      const to = index + words.length
      const places = findBehind(said.text.slice(to))
      const departements = [...new Set(places.flatMap((place) => place.departements))]
      if (departements.length === 0 || /\b(?:ne|n')(?:\b| )[^.]{0,25}\b(?:pas|plus)\b|dispense/.test(words) || isDenied(folded, index, to))
        continue
      return [
        {
          kind: 'premises',
          id: `premises:${departements.join()}`,
          departements,
          lots: notice.lotsOf(said, to),
          level: isWished(folded, index, to) ? 'wished' : 'mandatory',
          quote: clause(said, index, to),
        },
      ]
    }
    return []
  })
}
