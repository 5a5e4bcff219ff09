import { type Cover, compareCovers, isNoWorse, LossReader } from './losses'
import type { CoverQuestion } from './needs'

/**
 * Good sets of many candidates, the best first: the one that brings most is added until nothing that counts is lost,
 * who has become needless is dropped, then one or two are swapped for one while that is better. The others are what
 * the same finds without one of the first's members. What a set loses is at most `near` of what can be had.
 */
export function greedyCovers(question: CoverQuestion, most: number, near: number): Cover[] {
  const reader = new LossReader(question)
  const search = new GreedySearch(question, reader)
  const all = question.candidates.map((_, at) => at)
  const first = search.find(all)
  const others = first.members.map((gone) => search.find(all.filter((at) => at !== gone)))
  const total = (weight: 'settling' | 'held') => near * question.needs.reduce((sum, need) => sum + need[weight], 0)
  const close = others.filter(({ settling, held }) => settling <= total('settling') && held <= total('held'))
  const distinct = new Map([first, ...close].map((cover) => [cover.members.join(), cover]))
  return [...distinct.values()].sort((one, other) => compareCovers(one, other, question.tolerance)).slice(0, most)
}

class GreedySearch {
  readonly #tolerance: number
  readonly #reader: LossReader
  readonly #turnovers: readonly number[]

  constructor({ tolerance, turnovers }: CoverQuestion, reader: LossReader) {
    this.#tolerance = tolerance
    this.#reader = reader
    this.#turnovers = turnovers
  }

  find(from: readonly number[]): Cover {
    return this.#swap(this.#drop(this.#grow(from)), from)
  }

  #better = (one: Cover, other: Cover) => compareCovers(one, other, this.#tolerance) < 0

  #grow(from: readonly number[]): Cover {
    const whole = this.#reader.read(from)
    let cover = this.#reader.read([])
    while (cover.members.length < from.length && !isNoWorse(cover, whole, this.#tolerance)) {
      const more = from.filter((at) => !cover.members.includes(at)).map((at) => this.#reader.read(withMember(cover.members, at)))
      let best = more.reduce((one, other) => (this.#better(other, one) ? other : one))
      // Where nobody alone makes a difference, turnovers must add up: the largest first.
      if (best.settling === cover.settling && best.held === cover.held) best = this.#largest(cover, from)
      cover = best
    }
    return cover
  }

  #largest(cover: Cover, from: readonly number[]): Cover {
    const rest = from.filter((at) => !cover.members.includes(at))
    const at = rest.reduce((one, other) => ((this.#turnovers[other] ?? 0) > (this.#turnovers[one] ?? 0) ? other : one))
    return this.#reader.read(withMember(cover.members, at))
  }

  #drop(cover: Cover): Cover {
    const smaller = cover.members
      .map((gone) => this.#reader.read(cover.members.filter((at) => at !== gone)))
      .filter((without) => isNoWorse(without, cover, this.#tolerance))
    const [first, ...rest] = smaller
    return first ? this.#drop(rest.reduce((one, other) => (this.#better(other, one) ? other : one), first)) : cover
  }

  /** Ends: each swap is strictly better. */
  #swap(cover: Cover, from: readonly number[]): Cover {
    const outside = from.filter((at) => !cover.members.includes(at))
    let best = cover
    for (const come of outside) {
      for (const [index, gone] of cover.members.entries()) {
        const rest = withMember(
          cover.members.filter((at) => at !== gone),
          come,
        )
        const swaps = [rest, ...cover.members.slice(index + 1).map((also) => rest.filter((at) => at !== also))]
        for (const swapped of swaps) {
          const candidate = this.#reader.read(swapped)
          if (this.#better(candidate, best)) best = candidate
        }
      }
    }
    return best === cover ? cover : this.#swap(best, from)
  }
}

const withMember = (members: readonly number[], at: number) => [...members, at].sort((one, other) => one - other)
