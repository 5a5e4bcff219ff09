import type { Deadline } from '../tenders/deadline'
import { dayAfter } from './working-days-before'
import { wallClock } from './zoned-time'

const DAY = 86_400_000

/**
 * The instant, milliseconds since the epoch, at which a wall clock of a zone shows a day and an hour (`HH:MM`). An hour
 * that the clock shows twice (it goes back) is the first one; one that it skips (it goes forward) is as much later, as
 * calendars do.
 */
export function instantOf(date: string, time: string, zone: string): number {
  const shown = `${date}T${time}`
  const asGreenwich = Date.parse(`${shown}:00Z`)
  // What the clock is ahead of Greenwich a day before and a day after: one of the two holds at that hour.
  const [before, after] = [asGreenwich - aheadAt(asGreenwich - DAY, zone), asGreenwich - aheadAt(asGreenwich + DAY, zone)]
  const fitting = [before, after].filter((instant) => wallClock(instant, zone) === shown)
  return fitting.length > 0 ? Math.min(...fitting) : before
}

const aheadAt = (instant: number, zone: string) => Date.parse(`${wallClock(instant, zone)}:00Z`) - Math.floor(instant / 60_000) * 60_000

/** The instant of a deadline: a day without an hour lasts until its end. */
export const deadlineInstant = ({ date, time, zone }: Deadline): number =>
  time === null ? instantOf(dayAfter(date, 1), '00:00', zone) : instantOf(date, time, zone)
