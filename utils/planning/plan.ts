import type { StepChange } from '../opportunities/opportunity'
import type { Stage } from '../opportunities/stages'
import type { Deadline } from '../tenders/deadline'

/**
 * The steps of an answer, in order. `proposal` partners are asked, `answers` they have said yes or no, `decision` go or
 * no go, `split` who writes what of the file, `questions` are sent to the buyer, `forms` and certificates, `draft` a
 * first text, `reading` by one another, `prices`, `final` reading and who may sign, `deposit` on the portal, `buffer`.
 */
export const STEPS = [
  'proposal',
  'answers',
  'decision',
  'split',
  'questions',
  'forms',
  'draft',
  'reading',
  'prices',
  'final',
  'deposit',
  'buffer',
] as const

/** One of {@link STEPS}. Its words are `plan_step_<id>`. */
export type StepId = (typeof STEPS)[number]

/** The name under which a change says when a plan begins: `step/begin`, its `on` being the day. */
export const BEGIN = 'begin'

/** What a plan is made from: nothing else bears on it, and the same always makes the same plan. */
export interface PlanRequest {
  readonly deadline: Deadline
  /** Until when the notice takes questions; null: it doesn't say. */
  readonly questions: Deadline | null
  /** The day on which it begins, `YYYY-MM-DD`; a change of {@link BEGIN} goes before it. */
  readonly from: string
  /** False: one of them answers alone, and the steps of a group fall away. */
  readonly together: boolean
  /** Where the opportunity stands: steps of the stages that it has left are done. Absent: at the first. */
  readonly stage?: Stage
  /** By id of the step. A change of a step that is not known is left aside. */
  readonly changes: Readonly<Record<string, StepChange>>
  /** The day it is on the deadline's own clock, `YYYY-MM-DD`. */
  readonly today: string
}

/** One step, on one day. */
export interface PlanStep {
  readonly id: StepId
  /** `YYYY-MM-DD` on the deadline's own calendar: a working day unless a person chose it, and never after the deadline. */
  readonly day: string
  /** The hour that ends it, where a notice gives one (the questions' on the last day for them); null: any time that day. */
  readonly moment: Deadline | null
  /** The stage that it belongs to. */
  readonly stage: Stage
  readonly state: 'done' | 'late' | 'today' | 'ahead'
  /** Its stage was left: it is done without anybody ticking it. */
  readonly passed: boolean
  /** A person chose its day. */
  readonly moved: boolean
  /** It stayed where it was when the deadline moved: it was done, or its day had gone by. */
  readonly kept: boolean
  /** A partner's id; null: nobody in particular. */
  readonly owner: string | null
}

/** What a person should know of a plan: `plan_warning_<code>` says it, `{step}` being named where there is one. */
export interface PlanWarning {
  /**
   * `compressed`: under twelve working days. `untenable`: under six, for a group. `unmovable`: a step was moved to a day
   * (`day`) that comes after the deadline now (or after the notice's own limit for questions), and stands where it was
   * planned. `day-off`: it was moved to a day on which
   * nobody works. `out-of-order`: it was moved before a step that it follows, or after one that follows it.
   * `questions-over`: the notice takes no more questions. `late-start`: nothing is done, and days have passed by.
   */
  readonly code: 'compressed' | 'untenable' | 'unmovable' | 'day-off' | 'out-of-order' | 'questions-over' | 'late-start'
  readonly step: StepId | null
  readonly day: string | null
}

/** The days before a deadline, and what is to be done on each. */
export interface Plan {
  readonly deadline: Deadline
  /** The day on which it begins. */
  readonly from: string
  /** By day, those of a day in the order of {@link STEPS}. */
  readonly steps: readonly PlanStep[]
  /** `ample`: twelve working days or more. `compressed`: fewer. `untenable`: fewer than six, for a group. */
  readonly tightness: 'ample' | 'compressed' | 'untenable'
  /** Working days from the one on which it begins up to the deadline's, that one not counted. */
  readonly workingDays: number
  /** The same from today. */
  readonly left: number
  readonly warnings: readonly PlanWarning[]
}
