import { exactCovers } from './exact-covers'
import { greedyCovers } from './greedy-covers'
import type { CoverQuestion } from './needs'

/** Candidates up to whom every set is looked at. */
const EXACT = 14
/** How much of what can be had another set may lose and still be worth showing. */
const NEAR = 0.2

/** The best sets of partners, the best first, as sorted ids; empty: nobody brings anything. */
export function findCovers(question: CoverQuestion, most: number): string[][] {
  const { candidates } = question
  if (candidates.length === 0) return []
  const covers = candidates.length > EXACT ? greedyCovers(question, most, NEAR) : exactCovers(question, most, NEAR)
  return covers.map(({ members }) => members.map((at) => candidates[at] ?? ''))
}
