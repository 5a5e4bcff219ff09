import { NUMBER, numberOf } from '../tenders/numbers'
import { clause, isCriterion, isDenied, isWished } from './clause'
import type { NoticeText } from './notice-text'
import type { Requirement } from './terms'

const YEARS = new RegExp(
  `\\b${NUMBER} (?:ans?|annees?) (?:minimum |au moins |au minimum )?d'? ?(?:une )?experience|\\bexperiences? (?:\\S+ ){0,6}?(?:d'au moins |d'au minimum |minim\\w* de |minim\\w* d'|superieure a |egale a |de plus de |de |d'une duree de |: ?)${NUMBER} (?:ans?\\b|annees?\\b)`,
  'g',
)
/** A requirement without a figure. */
const PROVEN =
  /(?:justifi\w+|possed\w+|dispos\w+|doi\w+ avoir|devr\w+ avoir|attest\w+) (?:\S+ ){0,3}?d?'? ?(?:une )?(?:solide |reelle |bonne )?experiences? (?:professionnelle )?(?:significative|confirmee|averee|prealable|reconnue|solide|similaire|dans|en|de|du|des|aupres|sur)/g

/** Years of experience of those who do the work; not the age of a car nor the company's own history. */
export function readExperience(notice: NoticeText): Requirement[] {
  return notice.sentences.flatMap((said): Requirement[] => {
    if (!said.folded.includes('experience') || isCriterion(said.folded)) return []
    const counted = said.folded.matchAll(YEARS).next().value
    const match = counted ?? said.folded.matchAll(PROVEN).next().value
    if (!match) return []
    const to = match.index + match[0].length
    if (isDenied(said.folded, match.index, to)) return []
    return [
      {
        kind: 'experience',
        id: 'experience',
        years: counted ? numberOf(counted[1] ?? counted[2]) : null,
        lots: notice.lotsOf(said, to),
        level: isWished(said.folded, match.index, to) ? 'wished' : 'mandatory',
        quote: clause(said, match.index, to),
      },
    ]
  })
}
