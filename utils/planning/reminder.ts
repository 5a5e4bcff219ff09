import type { Stage } from '../opportunities/stages'
import type { StepId } from './plan'

/** What there is to be reminded of: a step of the plan, a day that somebody set for a stage, the deadline, a watch. */
export type Due =
  | { readonly kind: 'step'; readonly what: StepId; readonly day: string }
  | { readonly kind: 'stage'; readonly what: Stage; readonly day: string }
  | { readonly kind: 'deadline'; readonly what: null; readonly day: string }
  /** `what`: the watch's id. */
  | { readonly kind: 'watch'; readonly what: string; readonly day: string }

/** One thing to be reminded of, and when. */
export type Reminder = Due & {
  /** The same for the same thing on the same day: nobody is told twice. */
  readonly key: string
  /** Milliseconds since the epoch: nine in the morning of its day, on the clock of whoever is reminded. */
  readonly at: number
  /** The opportunity's id. */
  readonly opportunity: string
  readonly title: string
}

/** What is to be done today or should have been done. */
export interface Todo {
  /** Today's first, then what is late, the latest first. */
  readonly reminders: readonly Reminder[]
  /** How many of them are today's. */
  readonly today: number
  /** There is more than could be read at once. */
  readonly more: boolean
}
