import type { Deadline } from '../../tenders/deadline'
import { fold } from '../../tenders/fold'
import { deadlineAt, deadlineMoment } from '../../tenders/parse-deadline'
import { findMoments, hasUsDate } from '../../tenders/parse-moment'
import type { Found } from '../../tenders/provenance'
import type { Entry } from './entries'
import { found } from './found'
import type { Line } from './lines'

/** How a page writes its days, which tells whether `09/11/2020` under an English label may be read day first. */
export interface DayOrder {
  /** Line of the first date that can only be month first; none: Infinity. */
  readonly monthFirstFrom: number
  /** Line of the first date that can only be day first. */
  readonly dayFirstFrom: number
}

/** Looks for dates that betray the page's order of day and month. */
export function dayOrderOf(lines: readonly Line[]): DayOrder {
  const first = (test: (text: string) => boolean) => {
    const at = lines.findIndex(({ text }) => /\d\/\d/.test(text) && test(text))
    return at < 0 ? Number.POSITIVE_INFINITY : at
  }
  return {
    monthFirstFrom: first(hasUsDate),
    dayFirstFrom: first((text) => findMoments(text).some(({ date, swappable }) => !swappable && Number(date.slice(8)) > 12)),
  }
}

const ENGLISH = /deadline|time limit|(?:final|last) date|closing|receipt|submission|\bdue\b/
// Where a request comes first and offers later, the request is what must not be missed.
const REQUEST = /candidature|participation|request/
const OFFER = /offres|\bplis?\b|tenders|bids/
const OFFICIAL = /reception|remise|offres|plis|candidatures|participation|receipt|tenders|requests/

interface Candidate {
  readonly entry: Entry
  readonly deadline: Deadline
  readonly official: boolean
  readonly swappable: boolean
  /** Of a first phase, before that of offers. */
  readonly request: boolean
}

/** What a page says of one deadline. */
export interface DeadlineChoice {
  readonly deadline: Found<Deadline> | null
  readonly others: readonly Found<Deadline>[]
}

const swapped = (date: string) => `${date.slice(0, 5)}${date.slice(8)}-${date.slice(5, 7)}`

/** Whether a correction's "au lieu de" stands just above, and its "lire" not yet. */
function isReplaced({ line }: Entry, lines: readonly Line[]): boolean {
  const above = lines.slice(Math.max(0, line - 3), line).map(({ text }) => /^\W*(au lieu d|instead of)|^\W*(?:lire|read)\b/i.exec(text))
  return Boolean(above.findLast((mark) => mark)?.[1])
}

/** Whether a deadline's label asks for offers: what only those who answer a contract send. */
export function isForOffers({ source }: Found<Deadline>): boolean {
  return OFFER.test(fold(source.element))
}

/** What reading a moment needs to know of the page around it. */
export interface Clock {
  readonly lines: readonly Line[]
  /** The reader's name, for provenance. */
  readonly reader: string
  readonly order: DayOrder
  /** Whether this portal is known to write days first whatever its language. */
  readonly dayFirst: boolean
}

/** "Heure limite : 16h30" in a row of its own, under the day's. */
function hourBelow({ line }: Entry, entries: readonly Entry[]): string {
  const hour = entries.find((entry) => entry.line > line && entry.line < line + 4 && /^\W*(?:heure|time)/i.test(entry.label))
  return hour && findMoments(hour.value).length === 0 ? hour.value : ''
}

function candidates(entries: readonly Entry[], { lines, order, dayFirst }: Clock): Candidate[] {
  return entries.flatMap((entry) => {
    const day = isReplaced(entry, lines) ? null : deadlineMoment(entry.value)
    const moment = day && !day.time ? (deadlineMoment(`${entry.value} ${hourBelow(entry, entries)}`) ?? day) : day
    if (!moment) return []
    const label = fold(entry.label)
    // "09/11/2020" under an English label, on a page that doesn't show which comes first: refused.
    const trusted =
      !ENGLISH.test(label) || ((dayFirst || order.dayFirstFrom < Number.POSITIVE_INFINITY) && entry.line < order.monthFirstFrom)
    if (moment.swappable && !trusted) return []
    return [
      {
        entry,
        deadline: deadlineAt(moment),
        official: OFFICIAL.test(label),
        swappable: moment.swappable,
        request: REQUEST.test(label) && !OFFER.test(label),
      },
    ]
  })
}

/**
 * The deadline among all the places where the page prints one. The official wording wins over a summary, an hour over
 * none, the first over a later copy; a copy that only exchanges day and month is a mistranslation and is dropped; what
 * really differs is kept aside.
 */
export function chooseDeadline(entries: readonly Entry[], clock: Clock): DeadlineChoice {
  const all = candidates(entries, clock)
  const certain = all.filter(({ swappable }) => !swappable)
  const kept = all.filter(
    (one, index) =>
      !one.swappable || ![...all.slice(0, index), ...certain].some(({ deadline }) => deadline.date === swapped(one.deadline.date)),
  )
  const rank = (one: Candidate) => (one.official ? 2 : 0) + (one.deadline.time ? 1 : 0)
  const [first] = [...kept].sort((one, other) => rank(other) - rank(one))
  // On the Union's own pages, whose labels are in 24 languages, another label's earlier day is a first phase.
  const before = ({ request, entry }: Candidate) => (clock.dayFirst ? entry.label !== first?.entry.label : request && !first?.request)
  const best = first && (kept.find((one) => before(one) && one.deadline.date < first.deadline.date) ?? first)
  if (!best) return { deadline: null, others: [] }
  // A day printed in the summary, and the same day with its hour in the body: one deadline.
  const exact = kept.find(({ deadline }) => deadline.date === best.deadline.date && deadline.time !== null) ?? best
  const chosen = best.deadline.time ? best : exact
  const seen = new Set([`${chosen.deadline.date} ${chosen.deadline.time}`, `${chosen.deadline.date} null`])
  const others = kept.filter(({ deadline }) => {
    const key = `${deadline.date} ${deadline.time}`
    return !seen.has(key) && seen.add(key)
  })
  const told = ({ entry, deadline }: Candidate) => found(deadline, clock.reader, entry.label, entry.quote, entry.value.slice(0, 12))
  return { deadline: told(chosen), others: others.map(told).slice(0, 8) }
}
