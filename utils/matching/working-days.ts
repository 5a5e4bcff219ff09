import type { Deadline } from '../tenders/deadline'
import { wallClock } from './zoned-time'

const DAY = 86_400_000
const FIXED = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'])
/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const MOVABLE = [1, 39, 50]

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY
const written = (number: number) => new Date(number * DAY).toISOString().slice(0, 10)

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

/** Whether people work that day (`YYYY-MM-DD`): neither a week-end nor a public holiday of metropolitan France (code du travail L3133-1). */
export function isWorkingDay(day: string): boolean {
  const number = dayNumber(day)
  const weekday = new Date(number * DAY).getUTCDay()
  if (weekday === 0 || weekday === 6 || FIXED.has(day.slice(5))) return false
  return !MOVABLE.includes(number - easter(Number(day.slice(0, 4))))
}

/** Working days after one day and up to another, that one included; 0 where it doesn't come after. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0
  // Five years: no tender is open longer, and a page may print any date.
  const last = Math.min(dayNumber(to), dayNumber(from) + 5 * 366)
  for (let number = dayNumber(from) + 1; number <= last; number++) if (isWorkingDay(written(number))) count++
  return count
}

/** Working days left until a deadline at the moment `now` (milliseconds since the epoch), today excluded, on the deadline's own calendar. */
export function workingDaysLeft(deadline: Deadline, now: number): number {
  return workingDaysBetween(wallClock(now, deadline.zone).slice(0, 10), deadline.date)
}

/** Whether a deadline is over at the moment `now`. A day without an hour lasts until its end. */
export function isPast(deadline: Deadline, now: number): boolean {
  return wallClock(now, deadline.zone) >= `${deadline.date}T${deadline.time ?? '24:00'}`
}
