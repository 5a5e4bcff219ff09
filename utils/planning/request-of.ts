import { wallClock } from '../calendar/zoned-time'
import type { Opportunity } from '../opportunities/opportunity'
import { momentOf } from '../opportunities/stamp'
import type { PlanRequest } from './plan'

/** What the plan of an opportunity is made from, whatever day it is; null where no deadline is known. */
export const requestOf = ({ deadline, facts, alone, stage, steps, first }: Opportunity): Omit<PlanRequest, 'today'> | null =>
  deadline && {
    deadline,
    questions: facts.questions,
    from: wallClock(momentOf(first), deadline.zone).slice(0, 10),
    together: !alone,
    stage,
    changes: steps,
  }
