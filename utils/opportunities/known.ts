import type { NeutralReason, Stage } from './stages'

/** What is known of a tender at a glance: what a results row and a page answer to "have we seen this one?". */
export interface Known {
  /** The opportunity's id. */
  readonly id: string
  readonly stage: Stage
  readonly closed: NeutralReason | null
  readonly deleted: boolean
  readonly tags: readonly string[]
  readonly pilot: string | null
}
