import type { Found } from '../tenders/provenance'
import { foundIn } from './found-in'
import type { NoticeText, Said } from './notice-text'
import { eachRenewal, monthsOf, type Renewals, renewals, SPAN } from './renewals'
import type { Duration } from './terms'

/** The whole contract, renewals included. */
const WHOLE = [
  `(?:duree (?:totale|globale|maxim\\w+|max)(?! de reconduction)|sans (?:pouvoir |que la duree totale \\S+ )?(?:exceder|depasser)|(?:pourra|peut|puisse|saurait|pouvoir|pouvant) (?:pas )?(?:exceder|depasser)|n'exced\\w+ pas|(?:toutes|l'ensemble des) (?:periodes|reconductions) [^.;]{0,30}|reconductions? (?:comprises?|incluses?)|dans la limite de|total de)[^.;\\n]{0,70}?${SPAN}`,
  `\\b${SPAN}[^.;\\n]{0,25}?(?:maximum|reconductions? (?:comprises?|incluses?)|toutes (?:periodes|reconductions)|au total|renouvellements? compris)`,
].map((pattern) => new RegExp(pattern))
/** A form's field. */
const FIELD = /(?:duree|duration)[^.;:\n]{0,50}(?:en mois|in months) ?: ?(\d{1,3})\b/
/** The first period, in prose; what is renewed stands just before the word for it. */
const RENEWED = new RegExp(
  `\\b${SPAN},? ?(?:ferme |\\S+ ){0,3}?(?:et )?(?:reconduc(?!tion)|reconduit|renouvelable|renouvele|avec (?:\\S+ )?reconduction)`,
)
const STATED = new RegExp(
  `(?:\\bdurees?\\b[^.;\\n]{0,90}?|(?:periode (?:initiale|ferme)|conclue?s? pour|passee?s? pour|etablie?s? pour|marches? (?:annuels? )?d[e']|accords?-cadres? d[e']|contrats? d[e'])[^.;\\n]{0,50}?)\\b${SPAN}`,
)
/** Said of an amount or of the work: "260 000 € sur 36 mois". */
const OVER = new RegExp(`\\b(?:sur|pour|pendant|duree :)(?: une (?:duree|periode))?(?: d[e'])? ?${SPAN}`)
/** What else lasts: offers, payments, references, people's experience, a course, one renewal. */
const ELSE_BEFORE =
  /validite|valable|maintenir|maintien|engages? par|delai|paiement|derni\w+ |exercices|garantie|experience|preavis|recours|conserv|archiv|anciennete|moins de |plus de |\bage|avant |stage|formation d'une duree|duree (?:de la |des |d'une )(?:formation|session|stage|parcours|action|module)|revis|penal|tard|depuis|moyenne|superieure|affaires|bilans?|periode de reconduction|chaque (?:periode|reconduction)|bons? de commande/
const ELSE_FAR = /maintenir|maintain|validite des offres|tenu de|valable jusqu|justification|depassant|exceeding/
const ELSE_BEHIND =
  /^[ (]{0,2}(?:d'experience|avant|a compter de la date limite|a partir de la date limite|d'anciennete|et plus|derni|precedent|de garantie|apres|suivant|au plus tard)/
const LONGEST = 240
/** Months of a framework agreement at most (CCP L2125-1): a form that gives them beside renewals gives the whole. */
const MOST = 48

interface Span {
  readonly months: number
  readonly said: Said
  readonly from: number
  readonly to: number
}

/** Months of the contract: what the notice states of its first period, of renewals and of the whole; the first of each where lots differ. */
export function readDuration({ sentences }: NoticeText): Found<Duration> | null {
  let [whole, field, renewed, stated, over]: (Span | null)[] = [null, null, null, null, null]
  let times: (Renewals & { said: Said }) | null = null
  let each: number | null = null
  for (const said of sentences) {
    if (!/mois|\bans?\b|annees?|months?|years?|reconduc|renouvel/.test(said.folded)) continue
    const total = spanOf(said, WHOLE[0]) ?? spanOf(said, WHOLE[1])
    whole ??= total
    field ??= fieldOf(said)
    renewed ??= spanOf(said, RENEWED)
    const prose = spanOf(said, STATED)
    if (prose && prose.to !== total?.to && !isRenewal(said, prose)) stated ??= prose
    over ??= spanOf(said, OVER)
    const again: Renewals | null = times ? null : renewals(said.folded)
    if (again) times = { ...again, said }
    each ??= eachRenewal(said.folded)
  }
  // A form's field often holds the whole; where renewals are told, so is what they renew.
  const first = (times ? (renewed ?? stated ?? field) : (field ?? renewed ?? stated)) ?? over
  const main = first ?? whole
  if (!main || main.months < 1) return null
  const duration = composed(main.months, main === field, times, each ?? null, whole?.months ?? 0)
  if (duration.months > LONGEST * 2) return null
  const near = times?.said === main.said ? times : main
  return foundIn(duration, main.said, Math.min(main.from, near.from), Math.max(main.to, near.to))
}

/** First period and whole, from what was said of either. */
function composed(first: number, ofForm: boolean, times: Renewals | null, each: number | null, whole: number): Duration {
  const renewal = times?.each ?? each
  // "Durée en mois : 48", then "reconductible 3 fois": the field is the whole, as it is where the first period would be one renewal long.
  const part = renewal ?? (times ? first / (times.count + 1) : 0)
  const rest = first - (times?.count ?? 0) * part
  if (times && ofForm && first >= 36 && rest > 0 && (first === MOST || rest === part)) return { months: first, firstMonths: rest }
  const product = times ? first + times.count * (renewal ?? first) : first
  return { months: whole > first ? whole : product, firstMonths: first }
}

function fieldOf(said: Said): Span | null {
  const match = FIELD.exec(said.folded)
  return match && !isElse(said, match.index + match[0].length, match.index + match[0].length) ? spanAt(said, match, Number(match[1])) : null
}

function spanAt(said: Said, match: RegExpExecArray, length: number): Span | null {
  return length > 0 && length <= LONGEST ? { months: length, said, from: match.index, to: match.index + match[0].length } : null
}

function spanOf(said: Said, pattern: RegExp | undefined): Span | null {
  const match = pattern?.exec(said.folded)
  if (!match) return null
  const own = match[0].search(/\b(?:\d{1,3}|[a-z-]+)(?: ?\([^)]*\))? ?(?:mois|ans?|annees?|months?|years?)\b/)
  const from = match.index + Math.max(0, own)
  return isElse(said, from, match.index + match[0].length) ? null : spanAt(said, match, monthsOf(match[1], match[2]))
}

/** Whether a length is that of a renewal: a word for it stands before, other than a form's own label. */
function isRenewal({ folded }: Said, { from, to }: Span): boolean {
  const before = folded.slice(Math.max(0, from - 160), to).replace(/^.*(?:calendrier des reconductions|of renewals) ?:/, '')
  return /(?<!non )(?:reconduc|reconduit|renouvel|prolong)/.test(before.slice(-70 - to + from))
}

/** Whether what lasts is something else than the contract. `from`, `to`: the span itself. */
function isElse({ folded }: Said, from: number, to: number): boolean {
  return (
    ELSE_BEFORE.test(folded.slice(Math.max(0, from - 45), from)) ||
    ELSE_FAR.test(folded.slice(Math.max(0, from - 160), from)) ||
    ELSE_BEHIND.test(folded.slice(to, to + 40))
  )
}
