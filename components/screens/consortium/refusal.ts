import type { Problem } from '../../../utils/problems/problem'
import { problemWords } from '../../../utils/words/problem-words'

/** Why something done in one click was refused. */
export interface Refusal {
  readonly words: string
  /** The same click may succeed later. */
  readonly again: boolean
}

/** Puts a problem into one line: `stale` where another window changed the consortium first, which no second try mends. */
export function refusalOf(problem: Problem, stale: string): Refusal {
  if (problem.code === 'storage-stale') return { words: stale, again: false }
  const { happened, advice, code } = problemWords(problem)
  return { words: `${happened} ${advice} (${code})`, again: true }
}
