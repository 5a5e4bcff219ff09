import type { Consortium, Weights } from './consortium'
import { PROPOSED_WEIGHTS, type ScoreLine } from './proposed-weights'

const LINES = Object.keys(PROPOSED_WEIGHTS) as ScoreLine[]

/**
 * A consortium about to be stored after another: weights that differ from those before get a number that none had, also
 * where an earlier consortium comes back or a file brings its own. A number never stands for two sets of weights.
 */
export function withOwnWeightsVersion(next: Consortium, before: Consortium | null): Consortium {
  const held = before?.weights ?? null
  if (!held || (next.weights && next.weights.version > held.version)) return next
  const points: Record<ScoreLine, number> = next.weights ?? PROPOSED_WEIGHTS
  const same = LINES.every((line) => points[line] === held[line])
  const version = same ? held.version : held.version + 1
  if (next.weights?.version === version) return next
  const weights: Weights = { ...PROPOSED_WEIGHTS, ...next.weights, version }
  return { ...next, weights }
}
