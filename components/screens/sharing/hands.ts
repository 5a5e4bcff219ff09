import type { Sharing, SpaceView } from '../../../utils/sharing/sharing'

/** Asks the browser for the right to reach hosts (match patterns). First thing in a click's listener. False: declined. */
export type Allow = (hosts: readonly string[]) => Promise<boolean>

/** What each part of the screen works with. */
export interface Hands {
  readonly sharing: Sharing
  readonly view: SpaceView
  /** Shows the space as a gesture left it. */
  readonly show: (view: SpaceView | null) => void
  readonly allow: Allow
  /** Milliseconds since the epoch. */
  readonly now: () => number
}
