import { useEffect, useState } from 'preact/hooks'
import type { Finder } from '../../../utils/finding/table'
import { send } from '../../../utils/messaging/send'

/** What presses, in numbers. */
export interface Agenda {
  /** How many close within a week. */
  readonly closing: number
  /** How much there is to do today, or that was let go by. */
  readonly due: number
}

const DAY = 86_400_000
/** The day so many days after another, `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** Counts what presses, once the rows are there and the screen is at rest. */
export function useAgenda(finder: Finder, today: string, ready: boolean): Agenda | null {
  const [agenda, setAgenda] = useState<Agenda | null>(null)
  useEffect(() => {
    if (!ready) return
    let gone = false
    let timer = 0
    const count = async () => {
      const lines = await finder.between(today, daysAfter(today, 7)).catch(() => [])
      const todo = await send('todo', null)
      if (gone) return
      const closing = lines.filter(
        ({ deadline, closed }) => !closed && deadline && deadline.date >= today && deadline.date <= daysAfter(today, 7),
      )
      setAgenda({ closing: closing.length, due: todo.ok ? todo.value.reminders.length : 0 })
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
