import type { Line } from '../../../utils/finding/table'

const DAY = 86_400_000

/** Why a line stands on a day: it closes, its stage is to be left, or it comes back by itself. */
export type Kind = 'deadline' | 'stage' | 'watch'

/** One thing on one day. */
export interface Happening {
  readonly day: string
  readonly kind: Kind
  readonly line: Line
}

/** The day so many days after another, `YYYY-MM-DD`. */
export const after = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** The month so many months after another, `YYYY-MM`. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** The same day of another month, or that month's last. */
export function sameDayIn(day: string, month: string): string {
  const last = after(`${monthAfter(month, 1)}-01`, -1)
  const wanted = `${month}-${day.slice(8)}`
  return wanted > last ? last : wanted
}

/** The weeks of a month, whole, from Monday to Sunday. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const weeks: string[][] = []
  for (let monday = after(first, -weekday); monday.slice(0, 7) <= month; monday = after(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, day) => after(monday, day)))
  return weeks
}

/** What of some lines happens from one day to another, in the order of the days. */
export function happenings(lines: readonly Line[], from: string, to: string): Happening[] {
  const found: Happening[] = []
  for (const line of lines) {
    const put = (kind: Kind, day: string | null | undefined) => {
      if (day && day >= from && day <= to) found.push({ day, kind, line })
    }
    // What is over has neither a deadline nor a stage to leave.
    if (!line.closed) {
      put('deadline', line.deadline?.date)
      put('stage', line.due)
    }
    put('watch', line.watch)
  }
  return found.sort((one, other) => (one.day === other.day ? time(one) - time(other) : one.day < other.day ? -1 : 1))
}

/** The hour of a deadline orders its day; what has none comes last. */
const time = ({ kind, line }: Happening) =>
  kind === 'deadline' && line.deadline?.time ? Number(line.deadline.time.replace(':', '')) : 2_400
