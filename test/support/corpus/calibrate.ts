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

/** The trust under which buyers never seen would have surprised least. */
export function calibrate(notices: readonly LabelledNotice[]): CpvTrust {
  const divisions: Choice[] = []
  const groups: Choice[] = []
  for (const { file, unseen, guesses } of guessUnseen(notices)) {
    const codes = { divisions: file.divisions.codes.split(' '), groups: file.groups.codes.split(' ') }
    for (const [at, { found }] of guesses.entries()) {
      const cpv = unseen[at]?.cpv ?? ''
      const [division, group] = [cpv.slice(0, 2), cpv.slice(0, 3)]
      if (!found || !codes.groups.includes(group)) continue
      divisions.push(choice(found.divisions, codes.divisions.indexOf(division)))
      const siblings = codes.groups.filter((code) => code.startsWith(division))
      const from = codes.groups.indexOf(siblings[0] ?? '')
      groups.push(choice(found.groups.subarray(from, from + siblings.length), siblings.indexOf(group)))
    }
  }
  return { divisions: leastSurprise(divisions), groups: leastSurprise(groups) }
}

interface Choice {
  readonly logs: Float64Array
  readonly right: number
}

const choice = (values: Float64Array, right: number): Choice => ({ logs: values.map((value) => Math.log(Math.max(value, 1e-12))), right })

function leastSurprise(choices: readonly Choice[]): Trust {
  let best = { scale: 1, doubt: 0, surprise: Number.POSITIVE_INFINITY }
  for (let scale = 1; scale <= 12; scale += 0.25) {
    for (let doubt = 0; doubt <= 0.2; doubt += 0.01) {
      const surprise = surpriseOf(choices, scale, doubt)
      if (surprise < best.surprise) best = { scale, doubt: Math.round(doubt * 100) / 100, surprise }
    }
  }
  return { scale: best.scale, doubt: best.doubt }
}

function surpriseOf(choices: readonly Choice[], scale: number, doubt: number): number {
  let sum = 0
  for (const { logs, right } of choices) {
    let all = 0
    for (const log of logs) all += Math.exp(scale * log)
    sum -= Math.log((1 - doubt) * (Math.exp(scale * (logs[right] ?? 0)) / all) + doubt / logs.length)
  }
  return sum
}
