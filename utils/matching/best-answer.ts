import type { Standing } from '../consortium/consortium'
import type { RequirementAnswer } from './requirement-kind'
import { ROW_WORTH } from './rows/coverage'
import type { RowState } from './verdict'

/** What a statement of a consortium file makes of a row. */
export const STATE_OF: Readonly<Record<Standing, RowState>> = { verified: 'covers', declared: 'declared', 'to-check': 'check' }

/** The best of several answers, the first of equals; `otherwise` where there is none. */
export function bestAnswer(answers: readonly RequirementAnswer[], otherwise: RequirementAnswer): RequirementAnswer {
  const [first, ...others] = answers
  if (!first) return otherwise
  return others.reduce((best, answer) => (ROW_WORTH[answer.state] > ROW_WORTH[best.state] ? answer : best), first)
}
