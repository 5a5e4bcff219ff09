import { isWorkingDay } from '../calendar/working-days'
import { workingDaysBefore } from '../calendar/working-days-before'
import { STAGES, type Stage } from '../opportunities/stages'
import { BEGIN, type PlanRequest, STEPS, type StepId } from './plan'

/** For each step, the working days before the deadline on which it falls where there is time, and the stage that it belongs to. */
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
const OF_A_GROUP: readonly StepId[] = ['proposal', 'answers', 'split', 'reading']
/** From so many working days on, the work itself has its time, and only what comes before it is drawn together. */
export const AMPLE = 12
const FULL = 20

/** A step and its day, as far as reminders need it. */
export interface StepDay {
  readonly id: StepId
  readonly day: string
  readonly stage: Stage
  readonly done: boolean
  readonly passed: boolean
  readonly moved: boolean
  /** It stayed here when the deadline moved. */
  readonly kept: boolean
  readonly owner: string | null
  /** The day on which a person wanted it, and which is too late now. */
  readonly unmovable: string | null
}

/** Working days before the deadline for a step, where there are `room` of them: in proportion, never before the first. */
function drawnTogether(before: number, room: number): number {
  if (room >= FULL) return before
  if (room < AMPLE) return Math.max(1, before > AMPLE ? room : Math.ceil((before * room) / AMPLE))
  return before <= AMPLE ? before : AMPLE + Math.ceil(((before - AMPLE) * (room - AMPLE)) / (FULL - AMPLE))
}

/** The day on which the plan begins. */
export const beginning = ({ changes, from }: Omit<PlanRequest, 'today'>): string => changes[BEGIN]?.on ?? from

/** The steps of a plan with their days, in the order of {@link STEPS}, whatever day it is. */
export function stepDays(request: Omit<PlanRequest, 'today'>): StepDay[] {
  const { deadline, questions, together, stage: current = 'spotted', changes } = request
  const from = beginning(request)
  const days = workingDaysBefore(deadline.date, FULL)
  const room = days.filter((day) => day >= from).length
  return STEPS.filter((id) => together || !OF_A_GROUP.includes(id)).map((id) => {
    const [before, stage] = MODEL[id]
    const limit = id === 'questions' && questions && questions.date < deadline.date ? questions.date : deadline.date
    let day = days[drawnTogether(before, room) - 1] ?? limit
    if (limit < day) day = isWorkingDay(limit) ? limit : (workingDaysBefore(limit, 1)[0] ?? limit)
    const { on = null, done = false, owner = null, kept: stays = false } = changes[id] ?? {}
    const set = on !== null && on <= limit ? on : null
    const [moved, kept] = [set !== null && !stays, set !== null && stays]
    const passed = STAGES.indexOf(stage) < STAGES.indexOf(current)
    return { id, day: set ?? day, stage, done: done || passed, passed, moved, kept, owner, unmovable: moved || stays ? null : on }
  })
}
