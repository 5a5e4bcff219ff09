import { wallClock } from '../calendar/zoned-time'
import type { Opportunity } from '../opportunities/opportunity'
import type { Stage } from '../opportunities/stages'
import { momentOf } from '../opportunities/stamp'
import type { Plan } from './plan'
import { planFor } from './plan-for'
import { stageDates } from './stage-dates'

/**
 * The plan of an opportunity at the moment `now` (milliseconds since the epoch), or null where no deadline is known. It
 * begins on the day on which the tender was kept, unless a person began it again (`step/begin`).
 */
export function planOf({ deadline, facts, alone, stage, steps, first }: Opportunity, now: number): Plan | null {
  if (!deadline) return null
  const dayAt = (moment: number) => wallClock(moment, deadline.zone).slice(0, 10)
  return planFor({
    deadline,
    questions: facts.questions,
    from: dayAt(momentOf(first)),
    together: !alone,
    stage,
    changes: steps,
    today: dayAt(now),
  })
}

/** By when a stage is to be left, `YYYY-MM-DD`: the day that somebody set, else the plan's; null where neither says. */
export function dueOf(opportunity: Opportunity, stage: Stage, plan: Plan | null): string | null {
  return opportunity.dates[stage] ?? (plan && stageDates(plan)[stage]) ?? null
}
