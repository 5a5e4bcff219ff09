import { useState } from 'preact/hooks'
import type { Choice } from '../../../../utils/learning/choice'
import { send } from '../../../../utils/messaging/send'
import type { Problem } from '../../../../utils/problems/problem'
import { type Query, useQuery } from '../../../shell/use-query'

/** What was just taken out, and can be brought back. */
interface Gone {
  readonly words: string
  readonly back: readonly Choice[]
}

/** Choices and lessons as stored, and how to take them out and bring them back. */
export interface Learned {
  readonly choices: Query<Choice[]>
  readonly askAgain: () => void
  /** Takes choices out, with what they taught. */
  remove(choices: readonly Choice[], words: string): Promise<void>
  /** Takes out what a choice taught, and leaves the choice. */
  forgetLesson(choice: Choice, words: string): Promise<void>
  readonly gone: Gone | null
  /** Why the last thing asked was refused. */
  readonly refused: Problem | null
  undo(): Promise<void>
  close(): void
}

/** Keeps the desk's link to what people said of tenders. */
export function useLearned(): Learned {
  const [choices, askAgain] = useQuery('choices', null, 'choices')
  const [gone, setGone] = useState<Gone | null>(null)
  const [refused, setRefused] = useState<Problem | null>(null)
  const settle = (words: string, back: readonly Choice[], problem: Problem | null) => {
    setGone(back.length > 0 ? { words, back } : null)
    setRefused(problem)
    askAgain()
  }
  return {
    choices,
    askAgain,
    gone,
    refused,
    async remove(some, words) {
      const back: Choice[] = []
      for (const choice of some) {
        const answer = await send('choice-undo', { id: choice.id })
        // What is out already can be brought back.
        if (!answer.ok) return settle(words, back, answer.problem)
        back.push(choice)
      }
      settle(words, back, null)
    },
    async forgetLesson(choice, words) {
      const answer = await send('choose', { ...choice, lesson: null })
      settle(words, answer.ok ? [choice] : [], answer.ok ? null : answer.problem)
    },
    async undo() {
      if (!gone) return
      const stand = choices.state === 'ready' ? choices.value : []
      for (const choice of gone.back) {
        // Something else was said of that tender since: the newer word stands.
        if (stand.some(({ id, tender }) => tender === choice.tender && id !== choice.id)) continue
        const answer = await send('choose', choice)
        if (!answer.ok) return settle(gone.words, gone.back, answer.problem)
      }
      settle('', [], null)
    },
    close() {
      setGone(null)
      setRefused(null)
    },
  }
}
