import type { Lesson } from '../matching/lessons'

/** Why a tender is declined. The first two say something of the subject; the others don't, and teach nothing. */
export type DeclineReason = 'trade' | 'word' | 'place' | 'time' | 'capacity' | 'personal'

/** Reasons that say something of the subject: only they may teach. */
export const TEACHING: readonly DeclineReason[] = ['trade', 'word']

/** What somebody said of a tender, on this device: that it is for them, or not and why. */
export interface Choice {
  readonly id: string
  /** See `tenderKey`. */
  readonly tender: string
  readonly title: string
  readonly said: 'declined' | 'kept'
  /** Of a decline; null: kept. */
  readonly reason: DeclineReason | null
  /** What was confirmed to be learned from it, after a preview; null: nothing. */
  readonly lesson: Pick<Lesson, 'kind' | 'words'> | null
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** Longest words of a lesson, in characters. */
export const LESSON_LENGTH = 80
