import { fold } from './fold'

/** A day, perhaps with an hour, found in a text. */
export interface Moment {
  /** `YYYY-MM-DD`, a date that exists. */
  readonly date: string
  /** `HH:MM`, or null. */
  readonly time: string | null
  /** Minutes east of UTC where the text says it (`Z`, `+02:00`), else null. */
  readonly offset: number | null
  /** Written as digits whose day and month could be exchanged: `09/11/2020`. */
  readonly swappable: boolean
  readonly start: number
  readonly end: number
}

const NAMES = [
  'jan\\w*',
  'f(?:ev|eb)\\w*',
  'mar(?:s|ch)?',
  'a(?:vr|pr)\\w*',
  'ma[iy]',
  'jui?ne?',
  'jui?l\\w*',
  'a(?:ou|ug)\\w*',
  'sept?\\w*',
  'oct\\w*',
  'nov\\w*',
  'dec\\w*',
]
const MONTHS = NAMES.join('|')
const STARTS = NAMES.map((name) => new RegExp(`^${name}$`))
const monthOf = (name: string) => STARTS.findIndex((start) => start.test(name)) + 1

// 1: ISO year, month, day, its T-time and offset. 2: day/month/year. 3: day month-name year. 4: month-name day, year.
const DAYS = new RegExp(
  [
    '(?<![\\d/.-])(?<iy>(?:19|20)\\d\\d)([-/])(?<im>\\d\\d)\\2(?<id>\\d\\d)(?:t(?<it>\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?)?(?<io>z|[+-]\\d\\d:?\\d\\d)?(?!\\d)',
    '(?<![\\d/.,-])(?<nd>\\d{1,2})(?<sep>[/.-])(?<nm>\\d{1,2})\\k<sep>(?<ny>(?:19|20)\\d\\d|\\d\\d(?=[^\\d/.-]|[.-]?\\s|$))(?!\\d|[/-]\\d)',
    `(?<![\\d/.,-])(?<td>\\d{1,2})(?: ?er| ?\\.e\\.r|st|nd|rd|th)?[ .]{0,2}(?:de |of |\\| )?(?<tm>${MONTHS})\\b[. |,]{0,4}(?<ty>(?:19|20)\\d\\d)(?!\\d)`,
    `\\b(?<em>${MONTHS})\\b\\.? (?<ed>\\d{1,2})(?:st|nd|rd|th)?,? (?<ey>(?:19|20)\\d\\d)(?!\\d)`,
  ].join('|'),
  'g',
)
const CLOCK =
  '(?<h>\\d{1,2}) ?(?:(?:h|heures?|hrs?)\\b ?(?<m>[0-5]\\d)?|(?:h|:) ?(?<n>[0-5]\\d)(?::[0-5]\\d)?|(?= ?[ap]\\.?m\\b))(?: ?(?<half>[ap])\\.?m\\b)?(?!\\d)'
const LINK =
  "(?:[ ,;.|()-]|\\bt(?=\\d)|\\b(?:a|at|avant|before|jusqu'a|heure|locale|local|time|heures?|limite|dernier delai|au plus tard|precises?|le|la|de|et)\\b|(?<=heure|locale|time|limite) ?:|: ){0,12}"
const AFTER = new RegExp(`^${LINK}(?:${CLOCK}|(?<noon>midi|noon)\\b)`)
const BEFORE = new RegExp(
  `(?<!\\d)(?:${CLOCK}|(?<noon>midi|noon)\\b)[ ,)]{0,3}(?:le |on |du )?(?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?$`,
)

/** `YYYY-MM-DD` where that day exists, else null. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1990 || year > 2099 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

function clock(groups: Record<string, string | undefined> | undefined): string | null {
  if (!groups) return null
  if (groups.noon) return '12:00'
  let hours = Number(groups.h)
  if (groups.half) {
    if (hours < 1 || hours > 12) return null
    hours = (hours % 12) + (groups.half === 'p' ? 12 : 0)
  }
  // 24:00 is one day or the next: the day is kept, the hour is not.
  return hours > 23 ? null : `${String(hours).padStart(2, '0')}:${groups.m ?? groups.n ?? '00'}`
}

/**
 * Every day written in `text`, in French or English, with its hour where one stands beside it. Digits are read day
 * first, as everywhere but in the United States: `09/18/2020` is no date here, and is never turned round.
 */
export function findMoments(text: string): Moment[] {
  const folded = fold(text.slice(0, 20_000))
  const found: Moment[] = []
  let last = 0
  for (const match of folded.matchAll(DAYS)) {
    const g = match.groups ?? {}
    const year = Number(g.iy ?? g.ny ?? g.ty ?? g.ey)
    const twoDigits = g.ny?.length === 2
    // A year of two digits only with strokes: 2.1.10 is a section's number.
    if (twoDigits && g.sep !== '/') continue
    const month = (g.im ?? g.nm) ? Number(g.im ?? g.nm) : monthOf(g.tm ?? g.em ?? '')
    const day = Number(g.id ?? g.nd ?? g.td ?? g.ed)
    const date = dayOf(twoDigits ? 2000 + year : year, month, day)
    if (!date) continue
    const end = match.index + match[0].length
    const after = g.it ? null : AFTER.exec(folded.slice(end, end + 60))
    const before = g.it || after ? null : BEFORE.exec(folded.slice(Math.max(last, match.index - 30), match.index))
    found.push({
      date,
      time: g.it ?? clock(after?.groups) ?? clock(before?.groups),
      offset: offsetOf(g.io, g.it !== undefined),
      swappable: g.nd !== undefined && month !== day && day <= 12,
      start: before ? match.index - (before[0]?.length ?? 0) : match.index,
      end: end + (after?.[0].length ?? 0),
    })
    last = end + (after?.[0].length ?? 0)
  }
  return found
}

function offsetOf(printed: string | undefined, timed: boolean): number | null {
  if (!printed || !timed) return null
  if (printed === 'z') return 0
  const [hours = 0, minutes = 0] = [printed.slice(1, 3), printed.slice(-2)].map(Number)
  return (printed.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

/** Whether the text holds a date written month first in digits (`09/18/2020`): its neighbours can't be trusted. */
export function hasUsDate(text: string): boolean {
  return /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:19|20)\d\d(?!\d)/.test(text)
}
