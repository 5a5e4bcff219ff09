import type { Weights } from '../consortium/consortium'
import type { Answer } from './criterion'
import type { Judgement } from './verdict'

/** A line of a score, in points of its weight. */
export type Weigh = Judgement

/** An answer of a criterion worth `of` points, in the points that the consortium gives it. */
export function weigh(criterion: string, of: number, answer: Answer, weights: Weights | null): Weigh {
  const most = weightOf(criterion, of, weights)
  const share = answer.verdict === 'unknown' ? 0.5 : of > 0 ? Math.min(1, Math.max(0, answer.points / of)) : 0
  const { verdict, partly, unconfirmed, pending, reason, evidence } = answer
  const points = most * share
  // Thousands of lines a notice: each is made of what it has, at once, without a copy.
  if (pending) return { criterion, of: most, points, verdict, reason, evidence, pending }
  if (partly !== undefined) return { criterion, of: most, points, verdict, reason, evidence, partly, unconfirmed: unconfirmed === true }
  if (unconfirmed !== undefined) return { criterion, of: most, points, verdict, reason, evidence, unconfirmed }
  return { criterion, of: most, points, verdict, reason, evidence }
}

const WEIGHED: ReadonlySet<string> = new Set(['domain', 'territory', 'coverage', 'days', 'size', 'history', 'balance'])

const isWeighed = (criterion: string): criterion is Exclude<keyof Weights, 'version'> => WEIGHED.has(criterion)

function weightOf(criterion: string, of: number, weights: Weights | null): number {
  return weights && isWeighed(criterion) ? weights[criterion] : of
}

/** 0 to 100: the points of some lines out of all that they could have; 0 where nothing weighs. */
export function scoreOf(lines: readonly Weigh[]): number {
  const most = lines.reduce((sum, { of }) => sum + of, 0)
  return most > 0 ? Math.round((100 * lines.reduce((sum, { points }) => sum + points, 0)) / most) : 0
}
