import { deadlineInstant, instantOf } from '../calendar/instant-of'
import type { Opportunity } from '../opportunities/opportunity'
import { duesOf } from './dues'
import type { Reminder } from './reminder'

/** The hour at which people are reminded, on their own clock. */
export const MORNING = '09:00'

/**
 * What these opportunities are to be reminded of, in the order of its moments, on the clock of `zone` (the reader's).
 * What leads to a deadline that is over at `now` (milliseconds since the epoch) is past reminding.
 */
export function remindersFor(opportunities: readonly Opportunity[], now: number, zone: string): Reminder[] {
  const reminders = opportunities.flatMap((opportunity) => {
    const { id, deadline, facts } = opportunity
    const over = deadline !== null && deadlineInstant(deadline) <= now
    return duesOf(opportunity)
      .filter(({ kind }) => kind === 'watch' || !over)
      .map(
        (due): Reminder => ({
          ...due,
          key: [due.kind, due.what ?? '', due.day, id].join(' '),
          at: instantOf(due.day, MORNING, zone),
          opportunity: id,
          title: facts.title,
        }),
      )
  })
  return reminders.sort((one, other) => one.at - other.at)
}
