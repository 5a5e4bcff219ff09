import { useState } from 'preact/hooks'
import type { Choice } from '../../../../utils/learning/choice'
import { send } from '../../../../utils/messaging/send'
import type { Problem } from '../../../../utils/problems/problem'
import type { Said } from './said'

/** What is said of one tender, and how to say it or to take it back. */
export interface Choosing {
  /** See `tenderKey`. */
  readonly tender: string
  /** What stands; null: nothing was said yet. */
  readonly choice: Choice | null
  readonly said: Said
  /** Stores a choice. Null: done; else why not, and nothing changed. */
  choose(what: Pick<Choice, 'said' | 'reason' | 'lesson'>): Promise<Problem | null>
  takeBack(): Promise<void>
  /** What was just stored, and can be taken back. */
  readonly done: Choice | null
  /** Why it could not be taken back. */
  readonly refused: Problem | null
  /** A choice was just taken back: what held the focus is gone. */
  readonly cameBack: boolean
  forget(): void
}

interface After {
  readonly tender: string
  readonly done: Choice | null
  readonly refused: Problem | null
  readonly cameBack: boolean
}

/** Follows what is said of the tender on screen. What was done on another one is not spoken of here. */
export function useChoosing(tender: string, title: string, said: Said, now: () => number): Choosing {
  const [after, setAfter] = useState<After | null>(null)
  const choice = said.choices.find((one) => one.tender === tender) ?? null
  const { done, refused, cameBack } = after?.tender === tender ? after : { done: null, refused: null, cameBack: false }
  const tell = (what: Partial<After>) => setAfter({ tender, done: null, refused: null, cameBack: false, ...what })
  return {
    tender,
    choice,
    said,
    done,
    refused,
    cameBack,
    async choose(what) {
      const made: Choice = { id: crypto.randomUUID(), tender, title, at: now(), ...what }
      const answer = await send('choose', made)
      if (!answer.ok) return answer.problem
      tell({ done: made })
      said.askAgain()
      return null
    },
    async takeBack() {
      const id = choice?.id ?? done?.id
      if (!id) return
      const answer = await send('choice-undo', { id })
      tell(answer.ok ? { cameBack: true } : { refused: answer.problem })
      said.askAgain()
    },
    forget: () => tell({}),
  }
}
