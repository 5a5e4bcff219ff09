import { useState } from 'preact/hooks'
import { send } from '../../utils/messaging/send'
import type { NoticeCopy } from '../../utils/opportunities/notice-copy'
import type { Change } from '../../utils/opportunities/operation'
import type { Problem } from '../../utils/problems/problem'

/** A gesture that was stored and can be taken back. */
export interface Done {
  readonly gesture: string
  /** What was done, in a sentence. */
  readonly words: string
  /** The action that takes it back gets the focus: what held it is gone. */
  readonly focus: boolean
}

/** Stores what a person does, says it, and takes it back. */
export interface Gestures {
  readonly busy: boolean
  /** The last one, until it is dismissed. */
  readonly done: Done | null
  /** Why the last one, or taking it back, was refused; nothing changed. */
  readonly refused: Problem | null
  /** Null: stored; else why not. `words` empty: it shows by itself, and is not spoken of. */
  run(
    changes: readonly Change[],
    words: string,
    more?: { readonly copies?: readonly NoticeCopy[]; readonly focus?: boolean },
  ): Promise<Problem | null>
  undo(): Promise<void>
  /** Takes back another gesture than the last one, by a gesture that can be taken back itself. */
  takeBack(gesture: string, words: string): Promise<void>
  forget(): void
}

interface After {
  readonly done: Done | null
  readonly refused: Problem | null
  /** Name of the gesture that takes back; kept, so that asking twice is asking once. */
  readonly as: string
}

const NOTHING: After = { done: null, refused: null, as: '' }

/** The gestures of one screen. Every change is one operation; the screen hears of it as everybody does. */
export function useGestures(): Gestures {
  const [after, setAfter] = useState<After>(NOTHING)
  const [busy, setBusy] = useState(false)
  return {
    busy,
    done: after.done,
    refused: after.refused,
    async run(changes, words, { copies = [], focus = false } = {}) {
      const gesture = crypto.randomUUID()
      setBusy(true)
      const answer = await send('gesture', { gesture, changes, ...(copies.length > 0 && { copies }) })
      setBusy(false)
      setAfter(
        answer.ok
          ? { done: words ? { gesture, words, focus } : null, refused: null, as: crypto.randomUUID() }
          : { ...NOTHING, refused: answer.problem },
      )
      return answer.ok ? null : answer.problem
    },
    async undo() {
      const { done, as } = after
      if (!done) return
      setBusy(true)
      const answer = await send('gesture-undo', { gesture: done.gesture, as })
      setBusy(false)
      setAfter(answer.ok ? NOTHING : { ...after, refused: answer.problem })
    },
    async takeBack(gesture, words) {
      const as = crypto.randomUUID()
      setBusy(true)
      const answer = await send('gesture-undo', { gesture, as })
      setBusy(false)
      setAfter(
        answer.ok
          ? { done: { gesture: as, words, focus: false }, refused: null, as: crypto.randomUUID() }
          : { ...NOTHING, refused: answer.problem },
      )
    },
    forget: () => setAfter(NOTHING),
  }
}
