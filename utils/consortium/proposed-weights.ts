import type { Weights } from './consortium'

/** A line of the score. */
export type ScoreLine = Exclude<keyof Weights, 'version'>

/** The points that the product proposes for each line of the score, in the order in which they are shown; 100 in all. */
export const PROPOSED_WEIGHTS: Readonly<Record<ScoreLine, number>> = {
  domain: 30,
  territory: 20,
  coverage: 20,
  days: 10,
  size: 8,
  history: 7,
  balance: 5,
}
