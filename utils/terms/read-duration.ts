import type { Found } from '../tenders/provenance'
import { foundIn } from './found-in'
import type { NoticeText, Said } from './notice-text'
import { NUMBER, numberOf } from './numbers'
import type { Duration } from './terms'

const SPAN = `${NUMBER} ?(mois|ans?|annees?|months?|years?)\\b`
const months = (count: string | undefined, unit = '') => (numberOf(count) ?? 0) * (/^m/.test(unit) ? 1 : 12)

/** The whole contract, renewals included. */
const WHOLE = new RegExp(
  `(?:duree (?:totale|globale|maxim\\w+|max)|sans (?:pouvoir |que la duree totale \\S+ )?(?:exceder|depasser)|(?:pourra|peut|puisse|saurait|pouvoir|pouvant) (?:pas )?(?:exceder|depasser)|n'exced\\w+ pas|(?:toutes|l'ensemble des) (?:periodes|reconductions) [^.;]{0,30}|reconductions? (?:comprises?|incluses?)[^.;]{0,20}?|pour une duree maxim\\w+)[^.;\\n]{0,70}?${SPAN}`,
)
const WHOLE_BEHIND = new RegExp(
  `\\b${SPAN}[^.;\\n]{0,25}?(?:maximum|reconductions? (?:comprises?|incluses?)|toutes (?:periodes|reconductions)|au total|renouvellements? compris)`,
)
/** The first period, said outright. */
const STATED = new RegExp(
  `(?:\\bdurees?\\b[^.;\\n]{0,90}?|duree (?:du marche |de l'accord-cadre )?en mois ?: ?|duration in months ?: ?|(?:periode (?:initiale|ferme)|conclue?s? pour|passee?s? pour|etablie?s? pour|marches? (?:annuels? )?d[e']|accords?-cadres? d[e']|contrats? d[e']|duree d[e'])[^.;\\n]{0,50}?)\\b${SPAN}`,
)
const IN_MONTHS = /(?:duree|duration)[^.;:\n]{0,50}(?:en mois|in months) ?: ?(\d{1,3})\b/
const RENEWED = new RegExp(`\\b${SPAN},? ?(?:ferme |\\S+ ){0,3}?(?:et )?(?:reconduc|reconduit|renouvel)`)
/** Said of an amount or of the work: "260 000 € sur 36 mois". */
const OVER = new RegExp(`\\b(?:sur|pour|pendant|duree :)(?: une (?:duree|periode))?(?: d[e'])? ?${SPAN}`)
const TIMES = new RegExp(
  `(?:reconduc\\w*|renouvel\\w*|reconduit\\w*|prolong\\w+)[^.;\\n]{0,90}?\\b${NUMBER} ?(?:fois|reprises?)(?:[^.;\\n]{0,70}?\\b${SPAN})?|\\b${NUMBER} ?(?:x|fois|reconductions?|renouvellements?|periodes?(?: de reconductions?)?)(?: \\S+){0,4}? ?(?:d[e']|pour|x|:|par)? ?(?:${SPAN})?[^.;\\n]{0,30}(?:reconduc|renouvel)?|(?:nombre (?:maximal |max\\.? )?(?:de|des) (?:renouvellements?|reconductions?)(?: possibles?)?) ?: ?(\\d)\\b`,
)
/** What else lasts: offers, payments, references, people's experience, a course. */
const ELSE_BEFORE =
  /validite|valable|maintenir|maintien|engages? par|delai|paiement|derni\w+ |exercices|garantie|experience|preavis|recours|conserv|archiv|anciennete|moins de |plus de |age|avant |stage|formation d'une duree|duree (?:de la |des |d'une )(?:formation|session|stage|parcours|action|module)|revis|penal|(?:au plus )?tard|depuis|moyenne|exced/
const ELSE_BEHIND =
  /^ ?(?:d'experience|avant|a compter de la date limite|a partir de la date limite|d'anciennete|et plus|derni|precedent|de garantie|apres|suivant|au plus tard)/

interface Span {
  readonly months: number
  readonly said: Said
  readonly from: number
  readonly to: number
}

/** Months of the contract: what the notice states of its first period, of renewals and of the whole; the first of each where lots differ. */
export function readDuration({ sentences }: NoticeText): Found<Duration> | null {
  let [whole, stated, over]: (Span | null)[] = [null, null, null]
  let times: { count: number; each: number | null; span: Span } | null = null
  for (const said of sentences) {
    if (!/mois|\bans?\b|annees?|months?|years?|reconduc|renouvel/.test(said.folded)) continue
    const total = spanOf(said, WHOLE) ?? spanOf(said, WHOLE_BEHIND)
    whole ??= total
    const inMonths = IN_MONTHS.exec(said.folded)
    const first =
      inMonths && !isElse(said, inMonths.index + inMonths[0].length, inMonths.index + inMonths[0].length)
        ? spanAt(said, inMonths, Number(inMonths[1]))
        : (spanOf(said, RENEWED) ?? spanOf(said, STATED))
    if (first && !(total && first.months === total.months && first.to === total.to)) stated ??= first
    over ??= spanOf(said, OVER)
    times ??= renewals(said)
  }
  const first = stated ?? over
  const main = first ?? whole
  if (!main) return null
  const renewed = first && times ? first.months + times.count * (times.each ?? first.months) : main.months
  const all = whole && whole.months >= main.months ? whole.months : renewed
  if (all < 1 || all > 600) return null
  const near = times && times.span.said === main.said ? times.span : null
  return foundIn(
    { months: all, firstMonths: main.months },
    main.said,
    Math.min(main.from, near?.from ?? main.from),
    Math.max(main.to, near?.to ?? main.to),
  )
}

function spanAt(said: Said, match: RegExpExecArray, length: number): Span | null {
  return length > 0 && length <= 240 ? { months: length, said, from: match.index, to: match.index + match[0].length } : null
}

function spanOf(said: Said, pattern: RegExp): Span | null {
  const match = pattern.exec(said.folded)
  if (!match) return null
  const end = match.index + match[0].length
  const own = match[0].search(/\b(?:\d{1,3}|[a-z-]+)(?: ?\([^)]*\))? ?(?:mois|ans?|annees?|months?|years?)\b/)
  return isElse(said, match.index + Math.max(0, own), end) ? null : spanAt(said, match, months(match[1], match[2]))
}

/** Whether what lasts is something else than the contract. `from`, `to`: the span itself. */
function isElse({ folded }: Said, from: number, to: number): boolean {
  const before = folded.slice(Math.max(0, from - 45), from)
  const far = folded.slice(Math.max(0, from - 160), from)
  return (
    ELSE_BEFORE.test(before.replace(/(?:sans|ne|n')(?: \S+){0,4} (?:exceder|depasser)|exced\w*/g, ' ')) ||
    /maintenir|validite des offres|tenu de|valable jusqu/.test(far) ||
    ELSE_BEHIND.test(folded.slice(to, to + 40))
  )
}

function renewals(said: Said): { count: number; each: number | null; span: Span } | null {
  if (!/reconduc|reconduit|renouvel/.test(said.folded)) return null
  if (/non (?:reconduc|renouvel)|reconduction ?: ?non|(?:pas|aucune?) (?:\S+ )?(?:reconduc|renouvel)/.test(said.folded)) return null
  const match = TIMES.exec(said.folded)
  if (!match) return null
  const count = numberOf(match[1] ?? match[4] ?? match[7])
  const each = months(match[2] ?? match[5], match[3] ?? match[6])
  if (!count || count > 10) return null
  return { count, each: each > 0 ? each : null, span: { months: each, said, from: match.index, to: match.index + match[0].length } }
}
