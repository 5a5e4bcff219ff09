import { wallClock } from '../calendar/zoned-time'
import type { Opportunity } from '../opportunities/opportunity'
import type { Stage } from '../opportunities/stages'
import type { Plan } from './plan'
import { planFor } from './plan-for'
import { requestOf } from './request-of'
import { stageDates } from './stage-dates'
import { stepsToDo } from './steps-to-do'

/**
 * The plan of an opportunity at the moment `now` (milliseconds since the epoch), or null where no deadline is known. It
 * begins on the day on which the tender was kept, unless a person began it again (`step/begin`).
 */
export function planOf(opportunity: Opportunity, now: number): Plan | null {
  const request = requestOf(opportunity)
  return request && planFor({ ...request, today: wallClock(now, request.deadline.zone).slice(0, 10) })
}

/** By when a stage is to be left, `YYYY-MM-DD`: the day that somebody set, else the plan's (worked out where it isn't at hand); null where neither says. */
export function dueOf(opportunity: Opportunity, stage: Stage, plan: Plan | null = null): string | null {
  const from = plan ?? requestOf(opportunity)
  return opportunity.dates[stage] ?? (from && stageDates(from)[stage]) ?? null
}

/**
 * By when there is something to do at the stage where it stands, `YYYY-MM-DD`: the day that somebody set, else that of
 * the last of its steps that isn't done; null: neither. The same days as those of `duesOf`.
 */
export function stageDue(opportunity: Opportunity): string | null {
  const { dates, stage } = opportunity
  const days = stepsToDo(opportunity).flatMap((step) => (step.stage === stage ? [step.day] : []))
  return dates[stage] ?? days.sort().at(-1) ?? null
}
