import { isWorkingDay } from './working-days'

const DAY = 86_400_000

/** The day so many calendar days after another, or before it where `days` is negative: `YYYY-MM-DD`. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** The `count` working days that come before a day, the nearest first: `YYYY-MM-DD`. */
export function workingDaysBefore(day: string, count: number): string[] {
  const days: string[] = []
  for (let before = dayAfter(day, -1); days.length < count; before = dayAfter(before, -1)) if (isWorkingDay(before)) days.push(before)
  return days
}
