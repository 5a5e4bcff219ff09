import { useMemo } from 'preact/hooks'
import type { Choice } from '../../../../utils/learning/choice'
import { lessonsOf } from '../../../../utils/learning/lessons-of'
import type { Lesson } from '../../../../utils/matching/lessons'
import type { Problem } from '../../../../utils/problems/problem'
import type { Query } from '../../../shell/use-query'

/** What people said of tenders on this device, and what it teaches. */
export interface Said {
  readonly choices: readonly Choice[]
  readonly lessons: readonly Lesson[]
  /** Why nothing of it could be read; null: all was. */
  readonly problem: Problem | null
  readonly askAgain: () => void
}

const NONE: readonly Choice[] = []

/** The choices that came, with their lessons. What could not be read teaches nothing, and is told. */
export function useSaid(query: Query<Choice[]>, askAgain: () => void): Said {
  return useMemo(() => {
    const choices = query.state === 'ready' ? query.value : NONE
    return { choices, lessons: lessonsOf(choices), problem: query.state === 'failed' ? query.problem : null, askAgain }
  }, [query, askAgain])
}
