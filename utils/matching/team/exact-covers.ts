import { type Cover, compareCovers, isNoWorse, membersOf } from './losses'
import type { CoverQuestion, Need } from './needs'

/** What is lost by every set of candidates at once: tables by set (bit per candidate), filled by sums over subsets. */
class LossTables {
  readonly #size: number
  readonly #settling: Float64Array
  readonly #held: Float64Array
  readonly #proved: Float64Array
  readonly #score: Float64Array

  constructor(question: CoverQuestion) {
    const count = question.candidates.length
    this.#size = 1 << count
    const sums = question.needs.some(({ joint }) => joint) ? turnoverSums(question) : null
    const table = (weight: keyof Pick<Need, 'settling' | 'held' | 'proved' | 'score'>) => {
      const lost = new Float64Array(this.#size)
      const add = (set: number, more: number) => {
        lost[set] = (lost[set] ?? 0) + more
      }
      for (const need of question.needs) if (!need.joint) add(maskOf(need.bringers), need[weight])
      // A need is lost by the sets that stand outside of its bringers: at a set's complement, the sum over all bringers within.
      for (let bit = 1; bit < this.#size; bit <<= 1) {
        for (let set = bit; set < this.#size; set = (set + 1) | bit) lost[set] = (lost[set] ?? 0) + (lost[set ^ bit] ?? 0)
      }
      for (const need of question.needs) {
        if (!need.joint || need[weight] === 0) continue
        const [mask, of] = [maskOf(need.bringers), maskOf(need.joint.of)]
        for (let set = 0; set < this.#size; set += 1) {
          if ((set & mask) === 0 && (sums?.[set & of] ?? 0) < need.joint.amount) add(this.#size - 1 - set, need[weight])
        }
      }
      return lost
    }
    this.#settling = table('settling')
    this.#held = table('held')
    this.#proved = table('proved')
    this.#score = table('score')
  }

  settling = (set: number): number => this.#settling[this.#size - 1 - set] ?? 0
  held = (set: number): number => this.#held[this.#size - 1 - set] ?? 0

  cover(set: number): Cover {
    const at = this.#size - 1 - set
    const losses = { settling: this.settling(set), held: this.held(set), proved: this.#proved[at] ?? 0, score: this.#score[at] ?? 0 }
    return { members: membersOf(set), ...losses }
  }
}

const maskOf = (positions: readonly number[]) => positions.reduce((mask, at) => mask | (1 << at), 0)

function turnoverSums({ candidates, turnovers }: CoverQuestion): Float64Array {
  const sums = new Float64Array(1 << candidates.length)
  for (let set = 1; set < sums.length; set += 1) sums[set] = (sums[set & (set - 1)] ?? 0) + (turnovers[31 - Math.clz32(set & -set)] ?? 0)
  return sums
}

/**
 * The best `most` sets, the best first, by looking at every one: for up to 14 candidates. The best is always there and
 * loses nothing that counts; others lose at most `near` of what can be had, and have nobody who brings nothing.
 */
export function exactCovers(question: CoverQuestion, most: number, near: number): Cover[] {
  const { candidates, tolerance, needs } = question
  const tables = new LossTables(question)
  const total = (weight: 'settling' | 'held') => near * needs.reduce((sum, need) => sum + need[weight], 0)
  const [mostSettling, mostHeld] = [total('settling'), total('held')]
  const best: Cover[] = []
  for (let set = 1; set < 1 << candidates.length; set += 1) {
    const [settling, held] = [tables.settling(set), tables.held(set)]
    if (settling > mostSettling || held > mostHeld) continue
    const last = best.length === most ? best[most - 1] : undefined
    if (last && (settling > last.settling || (settling === last.settling && held > Math.max(last.held, tolerance)))) continue
    const cover = tables.cover(set)
    if (last && compareCovers(cover, last, tolerance) > 0) continue
    const idle = cover.members.some((at) => isNoWorse(tables.cover(set & ~(1 << at)), cover, tolerance))
    if (idle) continue
    best.push(cover)
    best.sort((one, other) => compareCovers(one, other, tolerance))
    best.length = Math.min(best.length, most)
  }
  return best
}
