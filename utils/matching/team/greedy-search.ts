import { type Cover, compareCovers, isNoWorse, LossReader } from './losses'
import type { CoverQuestion } from './needs'

/** Good sets of many candidates, where looking at every one would take too long. What all bring, a set brings too. */
export class GreedySearch {
  readonly #question: CoverQuestion
  readonly #reader: LossReader

  constructor(question: CoverQuestion) {
    this.#question = question
    this.#reader = LossReader.of(question)
  }

  /** The one that brings most is added until nothing that counts is lost, who has become needless is dropped, then one or two are swapped for one while that is better. */
  find(): Cover {
    const all = this.#question.candidates.map((_, at) => at)
    return this.#swap(this.#drop(this.#grow([], all)), all)
  }

  /** What else would do: a set without each of the members, which the others complete as far as they can, the best first. */
  others(first: Cover): Cover[] {
    const all = this.#question.candidates.map((_, at) => at)
    const found = first.members.map((gone) => {
      const kept = first.members.filter((at) => at !== gone)
      return this.#drop(
        this.#grow(
          kept,
          all.filter((at) => at !== gone),
        ),
      )
    })
    const distinct = new Map(found.map((cover) => [cover.members.join(), cover]))
    return [...distinct.values()].sort((one, other) => compareCovers(one, other, this.#question.tolerance))
  }

  #better = (one: Cover, other: Cover) => compareCovers(one, other, this.#question.tolerance) < 0

  #grow(start: readonly number[], from: readonly number[]): Cover {
    const whole = this.#reader.read(from)
    let cover = this.#reader.read(start)
    while (cover.members.length < from.length && !isNoWorse(cover, whole, this.#question.tolerance)) {
      const more = from.filter((at) => !cover.members.includes(at)).map((at) => this.#reader.read(withMember(cover.members, at)))
      let best = more.reduce((one, other) => (this.#better(other, one) ? other : one))
      // Where nobody alone makes a difference, turnovers must add up: the largest first.
      if (best.settling === cover.settling && best.held === cover.held) best = this.#largest(cover, from)
      cover = best
    }
    return cover
  }

  #largest(cover: Cover, from: readonly number[]): Cover {
    const { turnovers } = this.#question
    const rest = from.filter((at) => !cover.members.includes(at))
    const at = rest.reduce((one, other) => ((turnovers[other] ?? 0) > (turnovers[one] ?? 0) ? other : one))
    return this.#reader.read(withMember(cover.members, at))
  }

  #drop(cover: Cover): Cover {
    const most = Math.max(cover.held, this.#question.tolerance)
    const smaller = cover.members.flatMap(
      (gone) =>
        this.#reader.readWithin(
          cover.members.filter((at) => at !== gone),
          cover.settling,
          most,
        ) ?? [],
    )
    const [first, ...rest] = smaller
    return first ? this.#drop(rest.reduce((one, other) => (this.#better(other, one) ? other : one), first)) : cover
  }

  /** Ends: each swap is strictly better. */
  #swap(cover: Cover, from: readonly number[]): Cover {
    const outside = from.filter((at) => !cover.members.includes(at))
    const most = Math.max(cover.held, this.#question.tolerance)
    let best = cover
    for (const come of outside) {
      for (const [index, gone] of cover.members.entries()) {
        const kept = cover.members.filter((at) => at !== gone)
        const swapped = withMember(kept, come)
        const single = this.#reader.readWithin(swapped, cover.settling, most)
        if (!single) continue
        if (this.#better(single, best)) best = single
        for (const also of cover.members.slice(index + 1)) {
          const double = this.#reader.readWithin(
            swapped.filter((at) => at !== also),
            cover.settling,
            most,
          )
          if (double && this.#better(double, best)) best = double
        }
      }
    }
    return best === cover ? cover : this.#swap(best, from)
  }
}

const withMember = (members: readonly number[], at: number) => [...members, at].sort((one, other) => one - other)
