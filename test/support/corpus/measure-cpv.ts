import { type CpvModelFile, decodeCpvModel } from '../../../utils/matching/cpv/cpv-model'
import { type CpvProbabilities, probabilities } from '../../../utils/matching/cpv/probabilities'
import type { LabelledNotice } from './labelled'

/** How often the buyer's own choice was the first, or among the first. */
export interface CpvFigures {
  readonly notices: number
  readonly top1: number
  readonly top3: number
  readonly groupTop1: number
  readonly groupTop3: number
}

/** One notice measured: how likely the likeliest was, and where the buyer's choice stands (0: first). */
export interface CpvGuess {
  readonly source: string
  readonly probability: number
  readonly rank: number
  readonly groupRank: number
  readonly found: CpvProbabilities | null
}

const rankOf = (values: readonly number[], at: number) => {
  const mine = values[at]
  return mine === undefined
    ? Number.POSITIVE_INFINITY
    : values.filter((value, place) => value > mine || (value === mine && place < at)).length
}

/** Lets a model guess notices. */
export function guess(file: CpvModelFile, notices: readonly LabelledNotice[]): CpvGuess[] {
  const model = decodeCpvModel(file)
  return notices.map(({ source, title, text, cpv }) => {
    const found = probabilities(model, title, text)
    if (!found) return { source, probability: 0, rank: Number.POSITIVE_INFINITY, groupRank: Number.POSITIVE_INFINITY, found }
    return {
      source,
      probability: Math.max(...found.divisions),
      rank: rankOf(found.divisions, model.divisions.indexOf(cpv.slice(0, 2))),
      groupRank: rankOf(found.groups, model.groups.indexOf(cpv.slice(0, 3))),
      found,
    }
  })
}

const share = <T>(of: readonly T[], right: (one: T) => boolean) => (of.length === 0 ? 0 : of.filter(right).length / of.length)

/** The figures of some guesses. */
export const figures = (guesses: readonly CpvGuess[]): CpvFigures => ({
  notices: guesses.length,
  top1: share(guesses, ({ rank }) => rank === 0),
  top3: share(guesses, ({ rank }) => rank < 3),
  groupTop1: share(guesses, ({ groupRank }) => groupRank === 0),
  groupTop3: share(guesses, ({ groupRank }) => groupRank < 3),
})

/** How often guesses were right, by how likely they said they were. */
export function reliability(guesses: readonly CpvGuess[]): { readonly said: number; readonly right: number; readonly notices: number }[] {
  const bands = [0, 0.3, 0.5, 0.7, 0.9, 1.01]
  return bands.slice(1).map((to, at) => {
    const within = guesses.filter(({ probability }) => probability >= (bands[at] ?? 0) && probability < to)
    const said = within.reduce((sum, { probability }) => sum + probability, 0) / (within.length || 1)
    return { said, right: share(within, ({ rank }) => rank === 0), notices: within.length }
  })
}
