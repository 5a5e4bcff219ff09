import { isPast } from '../calendar/working-days'
import type { Opportunity } from '../opportunities/opportunity'
import { duesOf } from './dues'
import type { Reminder } from './reminder'

/**
 * What these opportunities are to be reminded of, in the order of its moments. `morningOf` gives the instant
 * (milliseconds since the epoch) at which a day is told, on the clock of whoever is reminded. What leads to a deadline
 * that is over at `now` is past reminding.
 */
export function remindersFor(opportunities: readonly Opportunity[], now: number, morningOf: (day: string) => number): Reminder[] {
  const reminders = opportunities.flatMap((opportunity) => {
    const { id, deadline, facts } = opportunity
    const over = deadline !== null && isPast(deadline, now)
    return duesOf(opportunity)
      .filter(({ kind }) => kind === 'watch' || !over)
      .map(
        (due): Reminder => ({
          ...due,
          key: [due.kind, due.what, due.day, id].join(' '),
          at: morningOf(due.day),
          opportunity: id,
          title: facts.title,
        }),
      )
  })
  return reminders.sort((one, other) => one.at - other.at)
}
