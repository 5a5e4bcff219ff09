import { NUMBER, numberOf } from '../tenders/numbers'

/** A length of time in months or years, for a regular expression on folded text: two groups. */
export const SPAN = `${NUMBER} ?(mois|ans?|annees?|months?|years?)\\b`

/** Months of what {@link SPAN} matched; 0 where it matched nothing. */
export const monthsOf = (count: string | undefined, unit = '') => (numberOf(count) ?? 0) * (/^m/.test(unit) ? 1 : 12)

/** How often a contract may be renewed, and for how long each time where the words say. */
export interface Renewals {
  readonly count: number
  /** Months; null: not said. */
  readonly each: number | null
  readonly from: number
  readonly to: number
}

const VERB = '(?:reconduc\\w*|renouvel\\w*|reconduit\\w*|prolong\\w+)'
const PATTERNS = [
  // "reconductible trois (3) fois, pour une durée de un an"
  `${VERB}[^.;\\n]{0,90}?\\b${NUMBER} ?(?:fois|reprises?|x)(?:[^.;\\n]{0,70}?\\b${SPAN})?`,
  // "trois reconductions de douze mois", "pour 3 périodes d'un an"
  `(?<!d')\\b(?!une? periode|1 periode)${NUMBER} (?:\\S+ )?(?:reconductions?|renouvellements?|periodes?|fois)\\b[^.;\\n]{0,50}?\\b${SPAN}`,
  // "dans la limite de deux reconductions"
  `\\b(\\d|deux|trois|quatre|cinq) (?:\\S+ )?(?:reconductions?|renouvellements?|reprises)\\b`,
  // "nombre de périodes de reconduction est fixé à 3"
  `nombre (?:maximal |maximum |max\\.? )?(?:de |des )(?:periodes? de )?(?:renouvellements?|reconductions?)[^.;\\d\\n]{0,30}(\\d)\\b`,
  // "une durée maximale de reconduction de 3 ans": as one
  `()duree (?:maximale |totale )?(?:de |des )reconductions? (?:est )?(?:de |d')${SPAN}`,
].map((pattern) => new RegExp(pattern))
const EACH = new RegExp(
  `(?:chaque (?:periode|reconduction)|periodes? (?:successives? |de reconduction )?(?:de |d'|est de )|par periodes?)[^.;\\n]{0,60}?${SPAN}`,
)
const NONE = /non (?:reconduc|renouvel)|reconduction ?: ?non|(?:pas|aucune?) (?:\S+ )?(?:reconduc|renouvel)/

/** What a folded sentence says of renewals; null where nothing or that there are none. */
export function renewals(folded: string): Renewals | null {
  if (!/reconduc|reconduit|renouvel|prolong/.test(folded) || NONE.test(folded)) return null
  for (const pattern of PATTERNS) {
    const match = pattern.exec(folded)
    const count = match ? (numberOf(match[1]) ?? 1) : 0
    if (!match || count < 1 || count > 10) continue
    const each = monthsOf(match[2], match[3]) || monthsOf(...spanIn(EACH.exec(folded)))
    return { count, each: each > 0 ? each : null, from: match.index, to: match.index + match[0].length }
  }
  return null
}

/** Months of each renewal, where a sentence says only that. */
export const eachRenewal = (folded: string): number | null =>
  /reconduc|renouvel/.test(folded) ? monthsOf(...spanIn(EACH.exec(folded))) || null : null

const spanIn = (match: RegExpExecArray | null): [string | undefined, string | undefined] => [match?.[1], match?.[2]]
