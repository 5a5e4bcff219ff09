import type { Deadline } from '../tenders/deadline'
import { wallClock } from './zoned-time'

const DAY = 86_400_000
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']
/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const MOVABLE = [1, 39, 50]

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY

/** Easter Sunday of a year, as a day number (Meeus/Jones/Butcher, Gregorian calendar). */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const f = Math.floor((b + 8) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const march = h + l - 7 * m + 114
  return Date.UTC(year, Math.floor(march / 31) - 1, (march % 31) + 1) / DAY
}

const holidays = new Map<number, ReadonlySet<number>>()

/** The public holidays of a year, as day numbers. */
function holidaysOf(year: number): ReadonlySet<number> {
  const known = holidays.get(year)
  if (known) return known
  const days = new Set([...FIXED.map((day) => dayNumber(`${year}-${day}`)), ...MOVABLE.map((after) => easter(year) + after)])
  if (holidays.size < 200) holidays.set(year, days)
  return days
}

function isWorked(number: number, year: number): boolean {
  // Day 0, 1 January 1970, was a Thursday.
  const weekday = (((number + 4) % 7) + 7) % 7
  return weekday !== 0 && weekday !== 6 && !holidaysOf(year).has(number)
}

/** Whether people work that day (`YYYY-MM-DD`): neither a week-end nor a public holiday of metropolitan France (code du travail L3133-1). */
export function isWorkingDay(day: string): boolean {
  return isWorked(dayNumber(day), Number(day.slice(0, 4)))
}

/** Working days after one day and up to another, that one included; 0 where it doesn't come after. */
export function workingDaysBetween(from: string, to: string): number {
  // Five years: no tender is open longer, and a page may print any date.
  const last = Math.min(dayNumber(to), dayNumber(from) + 5 * 366)
  let [count, year] = [0, Number(from.slice(0, 4))]
  let newYear = dayNumber(`${year + 1}-01-01`)
  for (let number = dayNumber(from) + 1; number <= last; number++) {
    if (number === newYear) {
      year++
      newYear = dayNumber(`${year + 1}-01-01`)
    }
    if (isWorked(number, year)) count++
  }
  return count
}

/** Asked for by every lot and partner of a notice. */
const counted = new WeakMap<Deadline, { readonly now: number; readonly left: number }>()

/** Working days left until a deadline at the moment `now` (milliseconds since the epoch), today excluded, on the deadline's own calendar. */
export function workingDaysLeft(deadline: Deadline, now: number): number {
  const known = counted.get(deadline)
  if (known?.now === now) return known.left
  const left = workingDaysBetween(wallClock(now, deadline.zone).slice(0, 10), deadline.date)
  counted.set(deadline, { now, left })
  return left
}

/** Whether a deadline is over at the moment `now`. A day without an hour lasts until its end. */
export function isPast(deadline: Deadline, now: number): boolean {
  return wallClock(now, deadline.zone) >= `${deadline.date}T${deadline.time ?? '24:00'}`
}
