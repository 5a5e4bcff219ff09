import { isWorkingDay } from './working-days'

const DAY = 86_400_000

/** The day so many calendar days after another, or before it where `days` is negative: `YYYY-MM-DD`. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** An index of all that is kept asks for the same days over and over. */
const found = new Map<string, readonly string[]>()

/** The `count` working days that come before a day, the nearest first: `YYYY-MM-DD`. */
export function workingDaysBefore(day: string, count: number): readonly string[] {
  const key = `${day} ${count}`
  const known = found.get(key)
  if (known) return known
  const days: string[] = []
  for (let before = dayAfter(day, -1); days.length < count; before = dayAfter(before, -1)) if (isWorkingDay(before)) days.push(before)
  if (found.size < 2_000) found.set(key, days)
  return days
}
