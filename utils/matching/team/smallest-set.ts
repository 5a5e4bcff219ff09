import { type Cover, compareCovers, LossReader, membersOf } from './losses'
import type { CoverQuestion } from './needs'

/** Steps before it is given up: some milliseconds. */
const MOST = 20_000
/** Candidates that fit the bits of a number. */
const WIDEST = 31

/**
 * The best of the smallest sets that lose nothing that counts, exact whatever the number of candidates: one member,
 * then two, then three… are tried, each time for what few of them bring. Null where that would take too long.
 */
export function smallestSet(question: CoverQuestion): Cover | null {
  if (question.candidates.length > WIDEST) return null
  const search = new SizedSearch(question)
  for (let size = 1; size <= question.candidates.length; size += 1) {
    search.tryAll(0, 0, size)
    if (search.stepsLeft < 0) return null
    if (search.best) return search.best
  }
  return null
}

class SizedSearch {
  best: Cover | null = null
  stepsLeft = MOST
  readonly #question: CoverQuestion
  readonly #reader: LossReader
  /** Who brings each thing that can't be lost, the rarest first. */
  readonly #vital: readonly number[]

  constructor(question: CoverQuestion) {
    this.#question = question
    this.#reader = LossReader.of(question)
    const { needs, tolerance } = question
    const vital = needs.filter(({ joint, settling, held }) => !joint && (settling > 0 || held > tolerance))
    const rarest = vital.map(({ bringers }) => bringers).sort((one, other) => one.length - other.length)
    this.#vital = rarest.map((bringers) => bringers.reduce((mask, at) => mask | (1 << at), 0))
  }

  /** All sets of `left` members more than these, without those who have had their turn. */
  tryAll(members: number, done: number, left: number): void {
    this.stepsLeft -= 1
    if (this.stepsLeft < 0) return
    const unmet = this.#vital.find((bringers) => (bringers & members) === 0)
    if (left === 0) {
      if (unmet === undefined) this.#consider(members)
      return
    }
    const everybody = 2 ** this.#question.candidates.length - 1
    let open = (unmet ?? everybody) & ~members & ~done
    for (let passed = done; open !== 0; ) {
      const next = open & -open
      this.tryAll(members | next, passed, left - 1)
      passed |= next
      open ^= next
    }
  }

  #consider(set: number): void {
    const { tolerance } = this.#question
    if (this.#reader.losesMore(set, 0, tolerance)) return
    const cover = this.#reader.readWithin(membersOf(set), 0, tolerance)
    if (cover && (!this.best || compareCovers(cover, this.best, tolerance) < 0)) this.best = cover
  }
}
