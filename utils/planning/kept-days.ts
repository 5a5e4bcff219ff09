import { wallClock } from '../calendar/zoned-time'
import { fieldName } from '../opportunities/field'
import type { Change } from '../opportunities/operation'
import type { Opportunity } from '../opportunities/opportunity'
import type { Deadline } from '../tenders/deadline'
import { requestOf } from './request-of'
import { stepDays } from './step-days'

/**
 * The changes that go with a deadline that moves to another day, in the same gesture: steps that are done, or whose day
 * has gone by, stay where the plan had them (nobody does yesterday what was done yesterday); only what is still to come
 * is planned again. What a person moved stays by itself. `now`: milliseconds since the epoch.
 */
export function keptDays(opportunity: Opportunity, to: Deadline, now: number): Change[] {
  const request = requestOf(opportunity)
  if (!request || request.deadline.date === to.date) return []
  const today = wallClock(now, request.deadline.zone).slice(0, 10)
  return stepDays(request)
    .filter(({ id, day, done, moved, kept }) => !moved && !kept && id !== 'buffer' && (done || day < today) && day <= to.date)
    .map(({ id, day, owner }) => {
      const value = { on: day, done: opportunity.steps[id]?.done ?? false, owner, kept: true }
      return { of: opportunity.id, field: fieldName('step', id), value }
    })
}
