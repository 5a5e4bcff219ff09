import { NUMBER, numberOf } from '../tenders/numbers'
import { clause, isCriterion } from './clause'
import type { NoticeText } from './notice-text'
import type { Requirement } from './terms'

const LIMIT =
  "(?:a moins de|a (?:une )?distance (?:maximale |maximum )?(?:de |inferieure a )|inferieure?s? (?:ou egale? )?a|n'? ?exced\\w+ pas|ne (?:doi\\w+|devr\\w+|pourr\\w+|peu\\w+) (?:pas )?(?:exceder|depasser)|limitee?s? a|maxim\\w+ (?:de )?|au plus|plus de|a)"
const MINUTES = new RegExp(`\\b${LIMIT} ?${NUMBER} ?(?:minutes?|min\\b|mn\\b)`)
const HOUR = new RegExp(
  `\\b${LIMIT} (?:une|1) ?(?:heure|h)(?: ?(\\d{2}))?\\b(?= (?:de (?:route|trajet|transport|deplacement|voiture|leur|la|chaque)|du|maximum))`,
)
const KILOMETRES = new RegExp(`(?:rayon (?:maximum |maximal )?(?:de|d'environ)|${LIMIT}) ?${NUMBER} ?(?:kilometres?|kms?\\b)`)
/** How far people are from the room; how fast a mender comes is something else. */
const NEAR =
  /trajet|deplacement|domicile|lieux? de (?:travail|formation|residence|vie|stage)|rayon|distance|\broute\b|proximite|au plus pres|\bsalles?\b|sessions?|implant|localis|situe|transport|site/
const RESPONSE =
  /delais?|urgence|astreinte|depannage|panne|livraison|reponse|rappel|alerte|appel telephon|prise en charge|duree (?:de|d'une|des) (?:session|seance|entretien|cours)|pause/

/** A room near the people: at most so many minutes or kilometres from them. */
export function readProximity(notice: NoticeText): Requirement[] {
  return notice.sentences.flatMap((said): Requirement[] => {
    if (!/\d ?(?:min|mn|km|kilo)|minutes|heure|kilometre/.test(said.folded) || !NEAR.test(said.folded)) return []
    if (RESPONSE.test(said.folded) || isCriterion(said.folded)) return []
    const minutes = MINUTES.exec(said.folded) ?? null
    const hour = HOUR.exec(said.folded) ?? null
    const kilometres = KILOMETRES.exec(said.folded) ?? null
    const first = minutes ?? kilometres ?? hour
    if (!first) return []
    const to = first.index + first[0].length
    return [
      {
        kind: 'proximity',
        id: 'proximity',
        minutes: minutes ? numberOf(minutes[1]) : hour ? 60 + Number(hour[1] ?? 0) : null,
        kilometres: kilometres ? numberOf(kilometres[1]) : null,
        lots: notice.lotsOf(said, to),
        level: 'mandatory',
        quote: clause(said, first.index, to),
      },
    ]
  })
}
