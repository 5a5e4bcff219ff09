import type { Opportunity } from '../opportunities/opportunity'
import { requestOf } from './request-of'
import { type StepDay, stepDays } from './step-days'

/**
 * The steps that are still to be done, with their days: what tables, the calendar, the list of the day and reminders all
 * tell from. What is done, left behind with its stage, or deposited is not here; nor is the buffer, in which nothing is done.
 */
export function stepsToDo(opportunity: Opportunity): StepDay[] {
  const request = requestOf(opportunity)
  if (!request) return []
  return stepDays(request).filter(({ id, done }) => id !== 'buffer' && !done && !(id === 'deposit' && opportunity.deposit))
}
