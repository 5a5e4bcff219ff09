import type { CoverQuestion, Need } from './needs'

/** What a set of candidates loses of what all together have, in the order in which it matters. Smaller is better. */
export interface Losses {
  readonly settling: number
  readonly held: number
  readonly proved: number
  readonly score: number
}

/** A set of candidates as sorted positions, with what it loses. */
export interface Cover extends Losses {
  readonly members: readonly number[]
}

const WORD = 31

/** Reads what any set of candidates loses, need by need: for more candidates than a table of all sets holds. */
export class LossReader {
  readonly #question: CoverQuestion
  readonly #words: number
  readonly #masks: readonly Int32Array[]

  constructor(question: CoverQuestion) {
    this.#question = question
    this.#words = Math.max(1, Math.ceil(question.candidates.length / WORD))
    this.#masks = question.needs.map(({ bringers }) => this.#mask(bringers))
  }

  /** The set with what it loses. */
  read(members: readonly number[]): Cover {
    const mask = this.#mask(members)
    const losses = { settling: 0, held: 0, proved: 0, score: 0 }
    for (let at = 0; at < this.#masks.length; at += 1) {
      const need = this.#question.needs[at]
      if (!need || this.#meets(mask, at) || this.#sums(members, need)) continue
      losses.settling += need.settling
      losses.held += need.held
      losses.proved += need.proved
      losses.score += need.score
    }
    return { members, ...losses }
  }

  #mask(positions: readonly number[]): Int32Array {
    const mask = new Int32Array(this.#words)
    for (const at of positions) {
      const word = Math.floor(at / WORD)
      mask[word] = (mask[word] ?? 0) | (1 << (at % WORD))
    }
    return mask
  }

  #meets(mask: Int32Array, at: number): boolean {
    const need = this.#masks[at]
    for (let word = 0; word < this.#words; word += 1) if (((need?.[word] ?? 0) & (mask[word] ?? 0)) !== 0) return true
    return false
  }

  #sums(members: readonly number[], { joint }: Need): boolean {
    if (!joint) return false
    return members.reduce((sum, at) => (joint.of.includes(at) ? sum + (this.#question.turnovers[at] ?? 0) : sum), 0) >= joint.amount
  }
}

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
