import type { CoverQuestion, Need } from './needs'

/** What a set of candidates loses of what all together have, in the order in which it matters. Smaller is better. */
export type Losses = Pick<Need, 'settling' | 'held' | 'proved' | 'score'>

/** A set of candidates as sorted positions, with what it loses. */
export interface Cover extends Losses {
  readonly members: readonly number[]
}

const WORD = 31

/** The positions of a set that has a bit for each of at most 31 candidates. */
export function membersOf(set: number): number[] {
  const members: number[] = []
  for (let at = 0, rest = set; rest > 0; at += 1, rest >>= 1) if (rest & 1) members.push(at)
  return members
}

/** Reads what any set of candidates loses, need by need: for more candidates than a table of all sets holds. Thousands of sets are read, so that what a need weighs stands in lists of numbers. */
export class LossReader {
  readonly #settling: Float64Array
  readonly #held: Float64Array
  readonly #proved: Float64Array
  readonly #score: Float64Array
  readonly #joints: readonly Need['joint'][]
  readonly #turnovers: readonly number[]
  readonly #words: number
  /** The bringers of every need, a bit each. */
  readonly #masks: Int32Array

  constructor({ needs, candidates, turnovers }: CoverQuestion) {
    // What settles first: a set that loses it is known early to be worse.
    const sorted = [...needs].sort((one, other) => other.settling - one.settling || other.held - one.held)
    this.#settling = new Float64Array(sorted.length)
    this.#held = new Float64Array(sorted.length)
    this.#proved = new Float64Array(sorted.length)
    this.#score = new Float64Array(sorted.length)
    this.#joints = sorted.map(({ joint }) => joint)
    this.#turnovers = turnovers
    this.#words = Math.max(1, Math.ceil(candidates.length / WORD))
    this.#masks = new Int32Array(this.#words * needs.length)
    sorted.forEach(({ bringers, settling, held, proved, score }, at) => {
      this.#settling[at] = settling
      this.#held[at] = held
      this.#proved[at] = proved
      this.#score[at] = score
      this.#mark(bringers, this.#masks, at * this.#words)
    })
  }

  /** The reader of a question, made once for all who search. */
  static of(question: CoverQuestion): LossReader {
    const reader = readers.get(question) ?? new LossReader(question)
    readers.set(question, reader)
    return reader
  }

  /** The set with what it loses. */
  read(members: readonly number[]): Cover {
    return this.readWithin(members, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY) ?? { ...NOTHING, members }
  }

  /** The set with what it loses; null where that is more than these two bounds. */
  readWithin(members: readonly number[], settling: number, held: number): Cover | null {
    const mask = new Int32Array(this.#words)
    this.#mark(members, mask, 0)
    let [lostSettling, lostHeld, proved, score] = [0, 0, 0, 0]
    for (let at = 0; at < this.#joints.length; at += 1) {
      if (this.#meets(mask, at * this.#words)) continue
      const joint = this.#joints[at]
      if (joint && this.#sums(members, joint)) continue
      lostSettling += this.#settling[at] ?? 0
      lostHeld += this.#held[at] ?? 0
      if (lostSettling > settling || lostHeld > held) return null
      proved += this.#proved[at] ?? 0
      score += this.#score[at] ?? 0
    }
    return { members, settling: lostSettling, held: lostHeld, proved, score }
  }

  /** Whether a set, a bit for each of at most 31 candidates, loses more than this without counting turnovers that add up: then it need not be read. */
  losesMore(set: number, settling: number, held: number): boolean {
    let [lostSettling, lostHeld] = [0, 0]
    for (let at = 0; at < this.#joints.length; at += 1) {
      if (((this.#masks[at] ?? 0) & set) !== 0 || this.#joints[at]) continue
      lostSettling += this.#settling[at] ?? 0
      lostHeld += this.#held[at] ?? 0
      if (lostSettling > settling || lostHeld > held) return true
    }
    return false
  }

  #mark(positions: readonly number[], masks: Int32Array, from: number): void {
    for (const at of positions) {
      const word = from + Math.floor(at / WORD)
      masks[word] = (masks[word] ?? 0) | (1 << (at % WORD))
    }
  }

  #meets(mask: Int32Array, from: number): boolean {
    for (let word = 0; word < this.#words; word += 1) if (((this.#masks[from + word] ?? 0) & (mask[word] ?? 0)) !== 0) return true
    return false
  }

  #sums(members: readonly number[], { amount, of }: NonNullable<Need['joint']>): boolean {
    return members.reduce((sum, at) => (of.includes(at) ? sum + (this.#turnovers[at] ?? 0) : sum), 0) >= amount
  }
}

const readers = new WeakMap<CoverQuestion, LossReader>()

const NOTHING: Losses = { settling: 0, held: 0, proved: 0, score: 0 }

/**
 * Whether one set is to be preferred (negative) to another: it loses less of what settles a lot, then of the whole
 * (within the tolerance), then has fewer members, then more proofs, then better scores, then the first ids.
 */
export function compareCovers(one: Cover, other: Cover, tolerance: number): number {
  return (
    one.settling - other.settling ||
    Math.max(one.held, tolerance) - Math.max(other.held, tolerance) ||
    one.members.length - other.members.length ||
    one.proved - other.proved ||
    one.score - other.score ||
    firstDifference(one.members, other.members)
  )
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((position, index) => position !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}

/** Whether what is lost without a member is no more than with it, or within the tolerance. */
export const isNoWorse = (without: Losses, cover: Losses, tolerance: number): boolean =>
  without.settling <= cover.settling && without.held <= Math.max(cover.held, tolerance)
