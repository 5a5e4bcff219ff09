import { fieldName } from '../opportunities/field'
import type { Change } from '../opportunities/operation'
import type { Opportunity } from '../opportunities/opportunity'
import { watchFor } from './watch-for'

/**
 * The changes that make an opportunity come back by itself once it is over, for the gesture that says so: `opportunity`
 * is as that gesture leaves it. None where nothing is to be waited for, where it is set already, or where somebody has
 * set that watch's day, or has done with it.
 */
export function watchChanges(opportunity: Opportunity, today: string): Change[] {
  const watch = watchFor(opportunity, today)
  if (!watch || opportunity.watches.some(({ id }) => id === watch.id)) return []
  const { id, on, why } = watch
  return [{ of: opportunity.id, field: fieldName('watch', id), value: { on, why, note: '', done: false } }]
}
