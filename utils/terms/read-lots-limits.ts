import { NUMBER, numberOf } from '../tenders/numbers'
import type { Found } from '../tenders/provenance'
import { foundIn } from './found-in'
import type { NoticeText } from './notice-text'
import type { Terms } from './terms'

const COUNT = `(?:seule?ment )?${NUMBER} (?:seule? )?`
const LOTS = '(?:et meme )?(?:seule? )?lots?\\b'
/** Said of bidding, and of being chosen. */
const BID =
  '(?:repon\\w+|soumission\\w*|present\\w+|candidat\\w*|depos\\w+|remettr\\w+|postul\\w+|offres?|tenders? may be submitted|submit\\w*)'
const WIN = '(?:attribu\\w+|titulaires?|retenue?s?|remport\\w+|laureats?|award\\w*)'
const AT_MOST =
  "(?:(?:ne|n')[^.;]{0,80}?(?:plus de|au-dela de|qu(?:e |')(?:a |au |pour |d'|de |sur )?)|au plus|au maximum|maximum de|maximum|max\\.?|limit\\w+ (?:a|au)|dans la limite de|jusqu'a)"
const FORWARD = new RegExp(`\\b(${BID}|${WIN})[^.;]{0,120}?${AT_MOST} ?(?:un |une )?(?:offre )?(?:pour |sur |a |d'|de )?${COUNT}${LOTS}`)
/** "… ne peut se voir attribuer qu'un seul lot": the negation stands before the verb. */
const NEGATED = new RegExp(
  `\\b(?:ne|n')[^.;]{0,60}?\\b(${BID}|${WIN})[^.;]{0,60}?(?:plus (?:de |d')|qu(?:e |')(?:a |au |pour |d'|de |sur |une offre (?:pour|sur) )?)${COUNT}${LOTS}`,
)
const BEHIND = new RegExp(`\\b(${BID}|${WIN})[^.;]{0,80}?\\b${COUNT}${LOTS}[^.;]{0,12}(?:au plus|au maximum|maxim\\w+|max\\b)`)
const OR_LESS = new RegExp(`\\b(${BID}|${WIN})[^.;]{0,60}? a ${COUNT.replace('?', '?')}${LOTS} (?:seulement|au choix)`)
/** "Le nombre de lots attribués … est limité à 3." */
const NUMBERED = new RegExp(
  `nombre (?:max\\w* )?de lots[^.;\\d]{0,90}?(?:limite\\w* a|fixe\\w* a|exceder|depasser|superieur a) ${NUMBER}\\b`,
)
const FORMS: readonly (readonly ['lotsSubmitted' | 'lotsAwarded', RegExp])[] = [
  ['lotsAwarded', /(?:nombre max\w* de lots|maximum number of lots)[^:.;\d]{0,60}?(?:attribu|award)[^:;\d]{0,60}:?\s*(\d{1,3})\b/],
  ['lotsSubmitted', /(?:nombre max\w* de lots|maximum number of lots)(?![^:;\d]{0,60}(?:attribu|award))[^:;\d]{0,90}:?\s*(\d{1,3})\b/],
]
/** Where a sentence goes on from bidding to being chosen, or back: each part has its own limit. */
const TURN = new RegExp(`(?:[,;]|\\bet\\b|\\bmais\\b|\\bsans\\b|\\btout en\\b)(?=[^.;,]{0,60}?\\b(?:${BID}|${WIN}|en obten))`, 'g')
/** "… et s'en voir attribuer 2", "… et n'en remporter que deux": of the lots spoken of before. */
const OF_THEM = new RegExp(
  `\\b(?:s'|n'|l'|)en (?:\\S+ ){0,3}?(?:${WIN}|obten\\w+|gagn\\w+)[^.;,\\d]{0,30}?\\b${NUMBER}\\b(?= ?(?:$|[.,;)]|lots?\\b|au plus|au maximum|maxim|max\\b|d'entre|seulement|par (?:candidat|soumissionnaire|operateur)))|\\b(?:attributaires?|titulaires?|laureats?) (?:que )?(?:de |d')(?:\\w+ )?${NUMBER} (?:d'entre eux|au plus|au maximum|maximum|seulement)`,
)
/** A form's own words for one. */
const ONE =
  /(?:possible de (?:soumettre|presenter)|tenders may be submitted|(?:peu(?:ven)?t|pourr\w+) (?:\S+ )?(?:remettre|deposer|presenter|soumissionner|repondre|candidater))[^.;:]{0,40}(?:(?:pour|a|sur) un seul lot\b(?! ou|,)|for one lot only)/
const ONE_WON = /(?:titulaire|attributaire) (?:que d'|d'qu')un seul\b(?! lot)/
const ALL_WORDS = "(?:tous les|l'ensemble des|la totalite des|l'integralite des|all) (?:\\d+ )?lots"
const ALL = new RegExp(
  `(?:doi\\w+|devr\\w+|obligat\\w+|tenue?s?|impos\\w+|must|imperativ\\w+)[^.;]{0,90}(?:${BID}|port\\w+|couvr\\w+|concern\\w+)[^.;]{0,60}?${ALL_WORDS}|${ALL_WORDS}[^.;]{0,40}(?:est obligatoire|obligatoirement|sous peine)|(?:reponse|offre)s? (?:partielles? )?(?:obligatoire )?(?:pour|sur|a) ${ALL_WORDS} (?:est )?(?:obligatoire|exigee|requise)`,
)

/** The most lots that one may bid for and be awarded, and whether an offer must cover all. "Un, plusieurs ou tous les lots" is no limit. */
export function readLotsLimits(notice: NoticeText): Pick<Terms, 'lotsSubmitted' | 'lotsAwarded' | 'allLots'> {
  const found: { lotsSubmitted: Found<number> | null; lotsAwarded: Found<number> | null; allLots: Found<true> | null } = {
    lotsSubmitted: null,
    lotsAwarded: null,
    allLots: null,
  }
  for (const said of notice.sentences) {
    if (!/\blots?\b/.test(said.folded)) continue
    let rest = said.folded
    for (const [field, form] of FORMS) {
      const match = form.exec(said.folded)
      // A label alone: its value is the next line.
      const below = match ? null : form.exec(`${said.folded} : ${/^\d{1,3}$/.test(said.next) ? said.next : ''}`)
      const value = Number((match ?? below)?.[1] ?? 0)
      if (value > 0) found[field] ??= foundIn(value, said, match?.index ?? 0, match ? match.index + match[0].length : said.text.length)
      if (match) rest = rest.replace(match[0], ' '.repeat(match[0].length))
    }
    const one = ONE.exec(rest)
    if (one) found.lotsSubmitted ??= foundIn(1, said, one.index, one.index + one[0].length)
    const won = ONE_WON.exec(rest)
    if (won) found.lotsAwarded ??= foundIn(1, said, won.index, won.index + won[0].length)
    const numbered = NUMBERED.exec(rest)
    const limit = numberOf(numbered?.[1])
    if (numbered && limit)
      found[/attribu/.test(numbered[0]) ? 'lotsAwarded' : 'lotsSubmitted'] ??= foundIn(
        limit,
        said,
        numbered.index,
        numbered.index + numbered[0].length,
      )
    for (const { field, most, from, to } of inProse(rest)) found[field] ??= foundIn(most, said, from, to)
    const all = ALL.exec(said.folded)
    if (
      all &&
      !/pas (?:obligat|tenu)|peu(?:t|vent)|possible|n'est pas|ne (?:doi|devr|sont)/.test(
        said.folded.slice(Math.max(0, all.index - 30), all.index + all[0].length),
      )
    )
      found.allLots ??= foundIn(true as const, said, all.index, all.index + all[0].length)
  }
  return found
}

interface Limit {
  readonly field: 'lotsSubmitted' | 'lotsAwarded'
  readonly most: number
  readonly from: number
  readonly to: number
}

/** The limits that a folded sentence tells, each part of it apart; the whole where no part does. */
function inProse(folded: string): Limit[] {
  if (/(?:un|plusieurs),? (?:plusieurs )?ou tous/.test(folded)) return []
  const turns = [0, ...[...folded.matchAll(TURN)].map(({ index }) => index), folded.length]
  const limits: Limit[] = []
  // A part that says nothing of its own belongs to the next one: "ne peut répondre, ni se voir attribuer, plus de 2 lots".
  let from = 0
  for (const to of turns.slice(1)) {
    const limit = limitIn(folded, from, to) ?? (limits.length > 0 ? ofThem(folded, from, to) : null)
    if (!limit) continue
    limits.push(limit)
    from = to
  }
  return limits
}

function limitIn(folded: string, start: number, end: number): Limit | null {
  const part = folded.slice(start, end)
  const said = NEGATED.exec(part) ?? FORWARD.exec(part) ?? BEHIND.exec(part) ?? OR_LESS.exec(part)
  const most = said ? numberOf(said[2]) : null
  if (!said || !most || /(?:par|pour chaque|chaque) lots?\b/.test(said[0])) return null
  const wins = new RegExp(WIN).test(said[0].replace(/candidat\w*|titulaires? d/g, ' '))
  return { field: wins ? 'lotsAwarded' : 'lotsSubmitted', most, from: start + said.index, to: start + said.index + said[0].length }
}

function ofThem(folded: string, start: number, end: number): Limit | null {
  const said = OF_THEM.exec(folded.slice(start, end))
  const most = said ? numberOf(said[1] ?? said[2]) : null
  return said && most ? { field: 'lotsAwarded', most, from: start + said.index, to: start + said.index + said[0].length } : null
}
