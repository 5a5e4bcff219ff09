import { fieldName } from '../opportunities/field'
import type { Change } from '../opportunities/operation'
import type { Opportunity } from '../opportunities/opportunity'
import { watchFor } from './watch-for'

/**
 * The changes that make an opportunity come back by itself once it is over, for the gesture that says so: `opportunity`
 * is as that gesture leaves it, `before` as it stood. None where nothing is to be waited for, and where the watch is set
 * already (a day that somebody chose, or is done with, stands), unless the contract's end is only now known or another.
 */
export function watchChanges(opportunity: Opportunity, today: string, before: Opportunity | null = null): Change[] {
  const watch = watchFor(opportunity, today)
  if (!watch) return []
  const { id, on, why, ends } = watch
  const set = opportunity.watches.find((one) => one.id === id)
  const learnt = before !== null && set?.done === false && (watchFor(before, today)?.ends ?? null) !== ends
  if (set && !learnt) return []
  return [{ of: opportunity.id, field: fieldName('watch', id), value: { on, why, note: set?.note ?? '', done: false } }]
}
