import { isWorkingDay, workingDaysBetween } from '../calendar/working-days'
import { dayAfter } from '../calendar/working-days-before'
import type { Plan, PlanRequest, PlanStep, PlanWarning, StepId } from './plan'
import { AMPLE, beginning, type StepDay, stepDays } from './step-days'

/** Under so many working days, partners cannot agree, write and read one another. */
const TENABLE = 6

/** Working days from one day, that one counted, up to another, that one not. */
const roomBetween = (from: string, to: string) => workingDaysBetween(dayAfter(from, -1), dayAfter(to, -1))

/**
 * The days before a deadline on which each step of an answer falls: one same model, drawn together where time is short,
 * its order kept. What a person moved stays where it was put, unless the deadline comes before that now.
 */
export function planFor(request: PlanRequest): Plan {
  const { deadline, questions, together, today } = request
  const from = beginning(request)
  const workingDays = roomBetween(from, deadline.date)
  const days = stepDays(request)
  const warnings: PlanWarning[] = []
  const warn = (code: PlanWarning['code'], step: StepId | null = null, day: string | null = null) => warnings.push({ code, step, day })
  for (const { id, day, moved, unmovable, done } of days) {
    if (unmovable) warn('unmovable', id, unmovable)
    if (moved && !isWorkingDay(day)) warn('day-off', id, day)
    if (id === 'questions' && questions && !done && questions.date < today) warn('questions-over', id, questions.date)
  }
  for (const { id, day } of outOfOrder(days)) warn('out-of-order', id, day)
  const tightness = workingDays >= AMPLE ? 'ample' : workingDays < TENABLE && together ? 'untenable' : 'compressed'
  if (tightness !== 'ample') warn(tightness)
  const idle = days.every(({ done, moved }) => !done && !moved)
  if (idle && today < deadline.date && days.some(({ day }) => day < today)) warn('late-start')
  const steps = days.map(
    ({ unmovable, done, ...step }): PlanStep => ({
      ...step,
      moment: step.id === 'questions' && questions?.date === step.day ? questions : null,
      state: done ? 'done' : step.day < today ? 'late' : step.day === today ? 'today' : 'ahead',
    }),
  )
  return {
    deadline,
    from,
    steps: steps.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)),
    tightness,
    workingDays,
    left: roomBetween(today, deadline.date),
    warnings,
  }
}

/** Steps that a person put before one that they follow, or after one that follows them. Questions may be sent at any time. */
function outOfOrder(steps: readonly StepDay[]): StepDay[] {
  const ordered = steps.filter(({ id }) => id !== 'questions')
  return ordered.filter(
    (step, at) =>
      step.moved && ordered.some((other, place) => (place < at && other.day > step.day) || (place > at && other.day < step.day)),
  )
}
