import type { Stage } from '../opportunities/stages'
import type { Plan, PlanRequest } from './plan'
import { stepDays } from './step-days'

/** By when each stage is to be left, `YYYY-MM-DD`: the latest day of its steps, the buffer apart. A stage without a step is not here. */
export function stageDates(plan: Plan | Omit<PlanRequest, 'today'>): Partial<Record<Stage, string>> {
  const dates: Partial<Record<Stage, string>> = {}
  for (const { id, stage, day } of 'steps' in plan ? plan.steps : stepDays(plan))
    if (id !== 'buffer' && !((dates[stage] ?? '') > day)) dates[stage] = day
  return dates
}
