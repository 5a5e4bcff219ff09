import { exactCovers } from './exact-covers'
import { GreedySearch } from './greedy-search'
import type { Cover } from './losses'
import type { CoverQuestion } from './needs'
import { smallestSet } from './smallest-set'

/** Candidates up to whom every set is looked at. */
const EXACT = 14
/** How much of what can be had another set may lose and still be worth showing. */
const NEAR = 0.2

/**
 * The best `most` sets of partners, the best first, as sorted ids; empty: nobody brings anything. Exact for up to 14
 * candidates; of more, the best is exact where few sets have to be tried, and the others are its variants.
 */
export function findCovers(question: CoverQuestion, most: number): string[][] {
  const { candidates } = question
  if (candidates.length === 0) return []
  return coversOf(question, most).map(({ members }) => members.map((at) => candidates[at] ?? ''))
}

function coversOf(question: CoverQuestion, most: number): Cover[] {
  const every = question.candidates.length <= EXACT
  if (every && most > 1) return exactCovers(question, most, NEAR)
  const exact = smallestSet(question) ?? (every ? exactCovers(question, 1, NEAR)[0] : null)
  const search = new GreedySearch(question)
  const first = exact ?? search.find()
  if (most === 1) return [first]
  const lost = (weight: 'settling' | 'held') => NEAR * question.needs.reduce((sum, need) => sum + need[weight], 0)
  const [settling, held] = [lost('settling'), lost('held')]
  return [first, ...search.others(first).filter((other) => other.settling <= settling && other.held <= held)].slice(0, most)
}
