import { useState } from 'preact/hooks'
import { wallClock } from '../../../../utils/calendar/zoned-time'
import type { Choice } from '../../../../utils/learning/choice'
import { send } from '../../../../utils/messaging/send'
import type { Opportunity } from '../../../../utils/opportunities/opportunity'
import { leaveFor } from '../../../../utils/planning/leave-for'
import type { Problem } from '../../../../utils/problems/problem'
import { LEFT_FOR } from './left-for'
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
  /** It was followed, and is no more. */
  readonly left: boolean
  /** Why it could not be taken back. */
  readonly refused: Problem | null
  /** A choice was just taken back: what held the focus is gone. */
  readonly cameBack: boolean
  forget(): void
}

interface After {
  readonly tender: string
  readonly done: Choice | null
  readonly left: boolean
  readonly refused: Problem | null
  readonly cameBack: boolean
}

const NOTHING = { done: null, left: false, refused: null, cameBack: false }

/**
 * Follows what is said of the tender on screen. What was done on another one is not spoken of here. What is followed
 * (`followed`; null: it isn't) and declared not for us is followed no more, for that reason; taken back, it is again.
 */
export function useChoosing(tender: string, title: string, said: Said, now: () => number, followed: Opportunity | null): Choosing {
  const [after, setAfter] = useState<After | null>(null)
  const choice = said.choices.find((one) => one.tender === tender) ?? null
  const { done, left, refused, cameBack } = after?.tender === tender ? after : NOTHING
  const tell = (what: Partial<After>) => setAfter({ ...NOTHING, tender, ...what })
  return {
    tender,
    choice,
    said,
    done,
    left,
    refused,
    cameBack,
    async choose(what) {
      const made: Choice = { id: crypto.randomUUID(), tender, title, at: now(), ...what }
      const today = wallClock(made.at, followed?.deadline?.zone ?? 'Europe/Paris').slice(0, 10)
      const leaves = followed && made.reason ? leaveFor(followed, LEFT_FOR[made.reason], today) : []
      if (leaves.length > 0) {
        // Named after the choice, so that whoever takes that back, whenever, takes this back.
        const left = await send('gesture', { gesture: made.id, changes: leaves })
        if (!left.ok) return left.problem
      }
      const answer = await send('choose', made)
      if (!answer.ok) {
        if (leaves.length > 0) await send('gesture-undo', { gesture: made.id, as: crypto.randomUUID() })
        return answer.problem
      }
      tell({ done: made, left: leaves.length > 0 })
      said.askAgain()
      return null
    },
    async takeBack() {
      const id = choice?.id ?? done?.id
      if (!id) return
      const answer = await send('choice-undo', { id })
      // Where it left nothing, or somebody has decided otherwise since, nothing comes back.
      if (answer.ok) await send('gesture-undo', { gesture: id, as: crypto.randomUUID() })
      tell(answer.ok ? { cameBack: true } : { refused: answer.problem })
      said.askAgain()
    },
    forget: () => tell({}),
  }
}
