import type { CpvModelFile } from '../../../utils/matching/cpv/cpv-model'
import { stemsOf, vectorOf } from '../../../utils/matching/cpv/features'
import type { Weighed } from './cpv-examples'
import { type GroupHead, trainGroups } from './cpv-groups'
import { type Effort, type Example, type Linear, trainSvm } from './svm'
import { type CpvTrust, writeCpvModel } from './write-cpv-model'

/** What is learned, before it is written. */
export interface CpvTrained {
  readonly vocabulary: readonly string[]
  readonly divisions: readonly string[]
  readonly head: Linear
  readonly groups: GroupHead
}

/** How far to go. */
export interface CpvEffort extends Effort {
  /** Words kept: those that change scores most often and most. */
  readonly words: number
}

export const EFFORT: CpvEffort = { cost: 0.4, rounds: 8, words: 3_500 }

/** Rounds after which the words that tell most are known. */
const FIRST = 3

/** Learns divisions and groups from labelled texts, and writes what is worth its room. Its trust is measured by `calibrate.ts`. */
export function trainCpvModel(
  examples: readonly Weighed[],
  trust: CpvTrust,
  about: readonly string[] = [],
  effort: CpvEffort = EFFORT,
): CpvModelFile {
  const divisions = [...new Set(examples.map(({ cpv }) => cpv.slice(0, 2)))].sort()
  const frequencies = countWords(examples)
  const all = [...frequencies.keys()].filter((word) => (frequencies.get(word) ?? 0) > 1).sort()
  const first = learn(examples, all, divisions, { ...effort, rounds: FIRST })
  const vocabulary = all.length > effort.words ? tellingWords(all, frequencies, first, divisions.length, effort.words) : all
  const head = learn(examples, vocabulary, divisions, effort)
  const groups = trainGroups(examples, numbered(vocabulary), effort)
  return writeCpvModel({ vocabulary, divisions, head, groups }, trust, about)
}

const numbered = (words: readonly string[]) => new Map(words.map((word, number) => [word, number]))

function learn(examples: readonly Weighed[], words: readonly string[], divisions: readonly string[], effort: Effort): Linear {
  const vocabulary = numbered(words)
  const learned = examples.map(
    ({ title, text, cpv, weight }): Example => ({
      vector: vectorOf(vocabulary, title, text),
      label: divisions.indexOf(cpv.slice(0, 2)),
      weight,
    }),
  )
  return trainSvm(learned, words.length, divisions.length, effort)
}

/** In how many texts each word and each pair of neighbours stands. */
function countWords(examples: readonly Weighed[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { title, text } of examples) {
    const found = new Set<string>()
    for (const part of [title, text === title ? '' : text.slice(0, 3_000)]) {
      const stems = stemsOf(part)
      for (const [at, stem] of stems.entries()) {
        found.add(stem)
        if (at > 0) found.add(`${stems[at - 1]} ${stem}`)
      }
    }
    for (const word of found) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** The words whose weights differ most between classes, times how often they stand in a text. */
function tellingWords(
  words: readonly string[],
  frequencies: ReadonlyMap<string, number>,
  { weights }: Linear,
  classes: number,
  count: number,
) {
  const worth = words.map((word, at) => {
    const row = weights.subarray(at * classes, (at + 1) * classes)
    const mean = row.reduce((sum, weight) => sum + weight, 0) / classes
    return { word, worth: row.reduce((sum, weight) => sum + (weight - mean) ** 2, 0) * (frequencies.get(word) ?? 0) }
  })
  return worth
    .sort((one, other) => other.worth - one.worth || (one.word < other.word ? -1 : 1))
    .slice(0, count)
    .map(({ word }) => word)
    .sort()
}
