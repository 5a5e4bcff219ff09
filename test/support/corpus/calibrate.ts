import type { CpvModelFile, Trust } from '../../../utils/matching/cpv/cpv-model'
import { examplesOf } from './cpv-examples'
import { ALL_FOLDS } from './folds'
import type { LabelledNotice } from './labelled'
import { type CpvGuess, guess } from './measure-cpv'
import { trainCpvModel } from './train-cpv-model'
import type { CpvTrust } from './write-cpv-model'

/** Scores as they are. */
const RAW: CpvTrust = { divisions: { scale: 1, doubt: 0 }, groups: { scale: 1, doubt: 0 } }

/** A model, and what it guesses of the notices of buyers that it never saw. */
export interface Unseen {
  readonly file: CpvModelFile
  readonly unseen: readonly LabelledNotice[]
  readonly guesses: readonly CpvGuess[]
}

/** Models that have each not seen one part of the buyers, and what each guesses of that part. */
export function guessUnseen(notices: readonly LabelledNotice[], trust = RAW, parts: readonly number[] = ALL_FOLDS): Unseen[] {
  return parts.map((part) => {
    const file = trainCpvModel(examplesOf(notices.filter(({ fold }) => fold !== part)), trust)
    const unseen = notices.filter(({ fold }) => fold === part)
    return { file, unseen, guesses: guess(file, unseen) }
  })
}

/** The trust under which what is said of buyers never seen is least wrong (Brier's score). */
export function calibrate(notices: readonly LabelledNotice[]): CpvTrust {
  const divisions: Choice[] = []
  const groups: Choice[] = []
  for (const { file, unseen, guesses } of guessUnseen(notices)) {
    const codes = { divisions: file.divisions.codes.split(' '), groups: file.groups.codes.split(' ') }
    for (const [at, { found }] of guesses.entries()) {
      const cpv = unseen[at]?.cpv ?? ''
      const [division, group] = [cpv.slice(0, 2), cpv.slice(0, 3)]
      if (!found) continue
      divisions.push(choice(found.divisions, codes.divisions.indexOf(division)))
      if (!codes.groups.includes(group)) continue
      const siblings = codes.groups.filter((code) => code.startsWith(division))
      const from = codes.groups.indexOf(siblings[0] ?? '')
      groups.push(choice(found.groups.slice(from, from + siblings.length), siblings.indexOf(group)))
    }
  }
  return { divisions: leastError(divisions), groups: leastError(groups) }
}

interface Choice {
  readonly logs: readonly number[]
  readonly right: number
}

const choice = (values: readonly number[], right: number): Choice => ({
  logs: values.map((value) => Math.log(Math.max(value, 1e-12))),
  right,
})

function leastError(choices: readonly Choice[]): Trust {
  let best = { scale: 1, doubt: 0, error: Number.POSITIVE_INFINITY }
  for (let scale = 1; scale <= 12; scale += 0.25) {
    const sums = choices.map((one) => sumsOf(one, scale))
    for (let doubt = 0; doubt <= 20; doubt++) {
      const error = choices.reduce((sum, { logs }, at) => sum + errorOf(sums[at], logs.length, doubt / 100), 0)
      if (error < best.error) best = { scale, doubt: doubt / 100, error }
    }
  }
  return { scale: best.scale, doubt: best.doubt }
}

interface Sums {
  /** The probability of the right one. */
  readonly right: number
  /** The sum of all squared probabilities. */
  readonly squares: number
}

function sumsOf({ logs, right }: Choice, scale: number): Sums {
  let [all, squares] = [0, 0]
  for (const log of logs) {
    const share = Math.exp(scale * log)
    all += share
    squares += share * share
  }
  return { right: Math.exp(scale * (logs[right] ?? Number.NEGATIVE_INFINITY)) / all, squares: squares / (all * all) }
}

/** Brier's score of one choice, with a share of doubt dealt to all alike: a wrong certainty costs most. */
function errorOf(sums: Sums | undefined, count: number, doubt: number): number {
  if (!sums) return 0
  const sure = 1 - doubt
  const squares = sure * sure * sums.squares + (2 * sure * doubt + doubt * doubt) / count
  return squares - 2 * (sure * sums.right + doubt / count) + 1
}
