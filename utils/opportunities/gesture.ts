import type { NoticeCopy } from './notice-copy'
import type { Author, Change } from './operation'

/** Longest list of changes of one gesture: a bulk action over all that a desk may hold. */
export const GESTURE_LENGTH = 200_000

/** What a person did, as it is asked for: all of it is stored, or nothing. Repeating it with the same `gesture` changes nothing. */
export interface Gesture {
  /** A random name, given by whoever asks. */
  readonly gesture: string
  readonly changes: readonly Change[]
  /** The copies that these changes name and that are not kept yet. */
  readonly copies?: readonly NoticeCopy[]
  readonly undoes?: string
}

/** A gesture with who made it and when, as the store takes it. */
export interface SignedGesture extends Gesture {
  readonly by: Author
  /** Milliseconds since the epoch. */
  readonly at: number
}
