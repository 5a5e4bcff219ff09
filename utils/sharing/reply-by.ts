import { deadlineInstant, instantOf } from '../calendar/instant-of'
import { isWorkingDay } from '../calendar/working-days'
import { dayAfter } from '../calendar/working-days-before'
import { wallClock } from '../calendar/zoned-time'
import type { Deadline } from '../tenders/deadline'

/** Working days that people are given, where the tender leaves them. */
const GIVEN = 2
/** People answer at work: from nine to five, at the end of the day where there is a day. */
const [OPENS, CLOSES] = ['09:00', '17:00']
const MINUTE = 60_000

/**
 * The moment before which answers are awaited, milliseconds since the epoch: five in the afternoon of the second working
 * day from now, on the clock of `zone`. Where half of the time left is over before that, so that the other half is
 * left to write the offer: the last five o'clock of a working day within it; else nine o'clock of the next working day
 * if that is an hour before the deadline; else that half itself. Always before the deadline. Null: the deadline is
 * over. Without a deadline: the two days.
 */
export function replyByFor(deadline: Deadline | null, now: number, zone = 'Europe/Paris'): number | null {
  const usual = closingAfter(now, zone, GIVEN)
  if (!deadline) return usual
  const end = deadlineInstant(deadline)
  if (!(end > now)) return null
  const half = now + Math.ceil((end - now) / 2)
  if (usual <= half) return usual
  return closingBefore(half, now, zone) ?? openingBefore(end - 60 * MINUTE, now, half, zone) ?? onTheMinute(half, now)
}

const dayOf = (instant: number, zone: string) => wallClock(instant, zone).slice(0, 10)

function closingAfter(now: number, zone: string, count: number): number {
  let day = dayOf(now, zone)
  for (let left = count; left > 0; ) {
    day = dayAfter(day, 1)
    if (isWorkingDay(day)) left--
  }
  return instantOf(day, CLOSES, zone)
}

/** The last end of a working day up to a moment, and an hour from now at least. */
function closingBefore(limit: number, now: number, zone: string): number | null {
  for (let day = dayOf(limit, zone); day >= dayOf(now, zone); day = dayAfter(day, -1)) {
    const closing = instantOf(day, CLOSES, zone)
    if (isWorkingDay(day) && closing <= limit && closing >= now + 60 * MINUTE) return closing
  }
  return null
}

/** The first beginning of a working day after half of the time, where nobody is at work before it. */
function openingBefore(limit: number, now: number, half: number, zone: string): number | null {
  if (isAtWork(half, zone) || dayOf(half, zone) === dayOf(now, zone)) return null
  for (let day = dayOf(half, zone); day <= dayOf(limit, zone); day = dayAfter(day, 1)) {
    const opening = instantOf(day, OPENS, zone)
    if (isWorkingDay(day) && opening > half) return opening <= limit ? opening : null
  }
  return null
}

function isAtWork(instant: number, zone: string): boolean {
  const shown = wallClock(instant, zone)
  return isWorkingDay(shown.slice(0, 10)) && shown.slice(11) >= OPENS && shown.slice(11) <= CLOSES
}

/** The quarter of an hour before it, where that takes little of the time. */
function onTheMinute(instant: number, now: number): number {
  const quarter = Math.floor(instant / (15 * MINUTE)) * 15 * MINUTE
  return quarter - now >= (instant - now) / 2 ? quarter : instant
}
