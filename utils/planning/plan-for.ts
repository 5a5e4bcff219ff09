import { isWorkingDay, workingDaysBetween } from '../calendar/working-days'
import { dayAfter, workingDaysBefore } from '../calendar/working-days-before'
import { STAGES, type Stage } from '../opportunities/stages'
import { BEGIN, type Plan, type PlanRequest, type PlanStep, type PlanWarning, STEPS, type StepId } from './plan'

/** Working days before the deadline on which each step falls where there is time, and the stage that it belongs to. */
const MODEL: Readonly<Record<StepId, readonly [before: number, stage: Stage]>> = {
  proposal: [20, 'spotted'],
  answers: [18, 'proposed'],
  decision: [16, 'decision'],
  split: [15, 'drafting'],
  questions: [12, 'drafting'],
  forms: [10, 'drafting'],
  draft: [8, 'drafting'],
  reading: [5, 'review'],
  prices: [4, 'review'],
  final: [3, 'review'],
  deposit: [2, 'deposit'],
  buffer: [1, 'deposit'],
}
/** Steps that only a group has. */
const OF_A_GROUP: ReadonlySet<StepId> = new Set(['proposal', 'answers', 'split', 'reading'])
/** From so many working days on, the work itself has its time, and only what comes before it is drawn together. */
const AMPLE = 12
const FULL = 20
/** Under so many, partners cannot agree, write and read one another. */
const TENABLE = 6

/** Working days before the deadline for a step, where there are `room` of them: in proportion, never before the first. */
function drawnTogether(before: number, room: number): number {
  if (room >= FULL) return before
  if (room < AMPLE) return Math.max(1, before > AMPLE ? room : Math.ceil((before * room) / AMPLE))
  return before <= AMPLE ? before : AMPLE + Math.ceil(((before - AMPLE) * (room - AMPLE)) / (FULL - AMPLE))
}

/** Working days from one day, that one counted, up to another, that one not. */
const roomBetween = (from: string, to: string) => workingDaysBetween(dayAfter(from, -1), dayAfter(to, -1))

/**
 * The days before a deadline on which each step of an answer falls: one same model, drawn together where time is short,
 * its order kept. What a person moved stays where it was put, unless the deadline comes before that now.
 */
export function planFor({ deadline, questions, from: kept, together, stage: current = 'spotted', changes, today }: PlanRequest): Plan {
  const from = changes[BEGIN]?.on ?? kept
  const workingDays = roomBetween(from, deadline.date)
  const days = workingDaysBefore(deadline.date, FULL)
  const warnings: PlanWarning[] = []
  const warn = (code: PlanWarning['code'], step: StepId | null = null, day: string | null = null) => warnings.push({ code, step, day })
  const steps = STEPS.filter((id) => together || !OF_A_GROUP.has(id)).map((id): PlanStep => {
    const [before, stage] = MODEL[id]
    let day = days[drawnTogether(before, workingDays) - 1] ?? deadline.date
    const limit = id === 'questions' ? questions : null
    if (limit && limit.date < day) day = isWorkingDay(limit.date) ? limit.date : (workingDaysBefore(limit.date, 1)[0] ?? limit.date)
    const { on = null, done: ticked = false, owner = null } = changes[id] ?? {}
    const passed = STAGES.indexOf(stage) < STAGES.indexOf(current)
    const done = ticked || passed
    const moved = on !== null && on <= deadline.date && (!limit || on <= limit.date)
    if (moved) day = on
    else if (on !== null) warn('unmovable', id, on)
    if (moved && !isWorkingDay(day)) warn('day-off', id, day)
    if (limit && !done && limit.date < today) warn('questions-over', id, limit.date)
    return {
      id,
      day,
      moment: limit?.date === day ? limit : null,
      stage,
      state: done ? 'done' : day < today ? 'late' : day === today ? 'today' : 'ahead',
      passed,
      moved,
      owner,
    }
  })
  for (const { id, day } of outOfOrder(steps)) warn('out-of-order', id, day)
  const tightness = workingDays >= AMPLE ? 'ample' : workingDays < TENABLE && together ? 'untenable' : 'compressed'
  if (tightness !== 'ample') warn(tightness)
  const idle = steps.every(({ state, moved }) => state !== 'done' && !moved)
  if (idle && today < deadline.date && steps.some(({ state }) => state === 'late')) warn('late-start')
  return {
    deadline,
    from,
    steps: [...steps].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)),
    tightness,
    workingDays,
    left: roomBetween(today, deadline.date),
    warnings,
  }
}

/** Steps that a person put before one that they follow, or after one that follows them. Questions may be sent at any time. */
function outOfOrder(steps: readonly PlanStep[]): PlanStep[] {
  const ordered = steps.filter(({ id }) => id !== 'questions')
  return ordered.filter(
    (step, at) =>
      step.moved && ordered.some((other, place) => (place < at && other.day > step.day) || (place > at && other.day < step.day)),
  )
}
