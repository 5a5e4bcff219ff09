import { isPast, workingDaysLeft } from '../../../utils/calendar/working-days'
import type { Deadline } from '../../../utils/tenders/deadline'
import { clockWords, workingDaysWords } from '../../../utils/words/dates'
import { language } from '../../../utils/words/language'
import { t } from '../../../utils/words/t'

/** Working days under which an answer by several is hardly tenable. */
const SHORT = 6

/** How pressing a deadline is. */
export type Pace = 'past' | 'short' | 'calm'

/** A deadline as a row of a table says it. */
export interface DeadlineWords {
  /** « jeu. 4 juin », with its year where that is another one. */
  readonly day: string
  /** « 17 h 00 », or empty. */
  readonly time: string
  /** « dans 12 jours ouvrés ». */
  readonly left: string
  readonly pace: Pace
}

// A formatter costs more to make than a whole row to draw.
const formats = new Map<string, Intl.DateTimeFormat>()
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language() + JSON.stringify(options)
  const kept = formats.get(key) ?? new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' })
  formats.set(key, kept)
  return kept
}

const said = new Map<string, string>()
const once = (key: string, say: () => string): string => {
  const words = said.get(key) ?? say()
  if (said.size > 2_000) said.clear()
  said.set(key, words)
  return words
}

/** French counts the first of a month in ordinals, which Intl does not. */
const ordinal = (words: string) => (language().startsWith('fr') ? words.replace(/(^|\s)1(?=\s)/, '$11er') : words)

/** « jeu. 4 juin », with its year where it isn't `today`'s (`YYYY-MM-DD` both). */
export function shortDay(iso: string, today: string): string {
  const year = iso.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  return once(`${language()} ${iso} ${year ?? ''}`, () => {
    const day = new Date(`${iso}T00:00:00Z`)
    if (Number.isNaN(day.getTime())) return iso
    const words = format({ weekday: 'short', day: 'numeric', month: 'short', year }).format(day)
    return ordinal(words)
  })
}

/** « 4 juin ». `iso` is `YYYY-MM-DD`. */
export function dayAndMonth(iso: string): string {
  return once(`d${language()} ${iso}`, () => {
    const day = new Date(`${iso}T00:00:00Z`)
    return Number.isNaN(day.getTime()) ? iso : ordinal(format({ day: 'numeric', month: 'short' }).format(day))
  })
}

/** A deadline at the moment `now` (milliseconds since the epoch). */
export function deadlineInRow(deadline: Deadline, now: number, today: string): DeadlineWords {
  const past = isPast(deadline, now)
  const days = past ? -1 : workingDaysLeft(deadline, now)
  return {
    day: shortDay(deadline.date, today),
    time: deadline.time ? once(`h${deadline.time}`, () => clockWords(deadline.time ?? '')) : '',
    left: once(`left${days}`, () => (past ? t('ui_working_days_past') : workingDaysWords(days))),
    pace: past ? 'past' : days < SHORT ? 'short' : 'calm',
  }
}

/** A number as the language writes it. */
export function count(number: number): string {
  return once(`n${number}`, () => new Intl.NumberFormat(language()).format(number))
}
