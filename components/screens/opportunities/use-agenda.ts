import { useEffect, useState } from 'preact/hooks'
import type { Finder, Line } from '../../../utils/finding/table'

/** What presses, in numbers. */
export interface Agenda {
  /** How many close within a week. */
  readonly closing: number
  /** How many have a stage to leave, a deadline or a watch today, or one that was let go by. */
  readonly today: number
}

const DAY = 86_400_000
/** What was let go by is told for so many days. */
const LATE = 60

/** The day so many days after another, `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** Whether something is to be done about a line by this day. */
export const isDue = ({ deadline, due, watch, closed }: Line, today: string): boolean =>
  (watch !== null && watch <= today) || (!closed && ((due !== null && due <= today) || deadline?.date === today))

/** Counts what presses, once the rows are there and the screen is at rest. */
export function useAgenda(finder: Finder, today: string, ready: boolean): Agenda | null {
  const [agenda, setAgenda] = useState<Agenda | null>(null)
  useEffect(() => {
    if (!ready) return
    let gone = false
    let timer = 0
    const count = async () => {
      const lines = await finder.between(daysAfter(today, -LATE), daysAfter(today, 7)).catch(() => [])
      if (gone) return
      const closing = lines.filter(
        ({ deadline, closed }) => !closed && deadline && deadline.date >= today && deadline.date <= daysAfter(today, 7),
      )
      setAgenda({ closing: closing.length, today: lines.filter((line) => isDue(line, today)).length })
    }
    const later = (delay: number) => {
      clearTimeout(timer)
      timer = window.setTimeout(() => void count(), delay)
    }
    later(200)
    const stop = finder.onChange(() => later(500))
    return () => {
      gone = true
      clearTimeout(timer)
      stop()
    }
  }, [finder, today, ready])
  return agenda
}
