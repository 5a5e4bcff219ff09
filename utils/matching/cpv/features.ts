import { tokenise } from '../tokens'

/** Longest part of a text that is looked at, in characters: the subject stands at its beginning. */
const TEXT_READ = 3_000
const TITLE_READ = 600

/** What the words of a text weigh for the classifier: features of its vocabulary, each once, of length 1 together. */
export interface FeatureVector {
  readonly features: readonly number[]
  readonly values: readonly number[]
}

/** A number, or a lone sign. */
function saysNothing(stem: string): boolean {
  if (stem.length === 1) return true
  for (let at = 0; at < stem.length; at++) {
    const unit = stem.charCodeAt(at)
    if (unit < 48 || unit > 57) return false
  }
  return true
}

/** The words of a text that may tell its subject, folded and stemmed, in its order. */
export function stemsOf(text: string): string[] {
  const stems: string[] = []
  for (const { stem } of tokenise(text).words) if (!saysNothing(stem)) stems.push(stem)
  return stems
}

/** French says first what it is about: a word at the head of a title weighs twice one at its end. */
const headWeight = (place: number) => 0.7 + 0.8 / (1 + 0.3 * place)

/** What a stem is to a vocabulary: its own number, and those of the pairs that it begins, by their second stem. */
interface Known {
  alone: number | undefined
  pairs: Map<string, number> | null
}

/** A vocabulary by first stems, and where each of its features stands in the vector being made: from 1 on, 0 for nowhere. */
interface Index {
  readonly stems: ReadonlyMap<string, Known>
  readonly slots: Int32Array
}

const indexed = new WeakMap<ReadonlyMap<string, number>, Index>()

/** Made once a vocabulary: a stem is looked up once, and no pair is put together to be looked up. */
function indexOf(vocabulary: ReadonlyMap<string, number>): Index {
  const before = indexed.get(vocabulary)
  if (before) return before
  const stems = new Map<string, Known>()
  let most = 0
  for (const [feature, number] of vocabulary) {
    const [first = '', second] = feature.split(' ')
    const known = stems.get(first) ?? { alone: undefined, pairs: null }
    stems.set(first, known)
    if (second === undefined) known.alone = number
    else {
      known.pairs ??= new Map()
      known.pairs.set(second, number)
    }
    most = Math.max(most, number)
  }
  const index = { stems, slots: new Int32Array(most + 1) }
  indexed.set(vocabulary, index)
  return index
}

/** A vector being made. */
interface Growing {
  readonly features: number[]
  readonly values: number[]
}

/** Single words and pairs of neighbours, at their best weight, which is their first. */
function weigh({ stems, slots }: Index, text: string, head: boolean): Growing {
  const [features, values]: [number[], number[]] = [[], []]
  const add = (feature: number, weight: number) => {
    if (slots[feature] !== 0) return
    slots[feature] = features.push(feature)
    values.push(weight)
  }
  let pairs: Map<string, number> | null = null
  let place = 0
  for (const { stem } of tokenise(text).words) {
    if (saysNothing(stem)) continue
    const known = stems.get(stem)
    if (known?.alone !== undefined) add(known.alone, head ? headWeight(place) : 1)
    const pair = pairs?.get(stem)
    if (pair !== undefined) add(pair, head ? headWeight(place - 1) : 1)
    pairs = known?.pairs ?? null
    place++
  }
  for (const feature of features) slots[feature] = 0
  return { features, values }
}

function lengthOf(weights: readonly number[]): number {
  let sum = 0
  for (const weight of weights) sum += weight * weight
  return Math.sqrt(sum) || 1
}

/**
 * A title and the text behind it as a vector over a vocabulary; empty where no word is known. The title weighs twice
 * the text whatever their lengths, so that a long page never drowns its title.
 */
export function vectorOf(vocabulary: ReadonlyMap<string, number>, title: string, text: string): FeatureVector {
  const index = indexOf(vocabulary)
  const { features, values } = weigh(index, title.length > TITLE_READ ? title.slice(0, TITLE_READ) : title, true)
  divide(values, lengthOf(values))
  if (text && text !== title) join({ features, values }, weigh(index, text.slice(0, TEXT_READ), false), index.slots)
  divide(values, lengthOf(values))
  return { features, values }
}

function divide(values: number[], by: number): void {
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) / by
}

/** Adds what a text weighs, halved, to what its title does. */
function join({ features, values }: Growing, text: FeatureVector, slots: Int32Array): void {
  const ofText = 2 * lengthOf(text.values)
  for (const [at, feature] of features.entries()) slots[feature] = at + 1
  for (const [at, feature] of text.features.entries()) {
    const more = (text.values[at] ?? 0) / ofText
    const slot = (slots[feature] ?? 0) - 1
    if (slot >= 0) values[slot] = (values[slot] ?? 0) + more
    else {
      features.push(feature)
      values.push(more)
    }
  }
  for (const feature of features) slots[feature] = 0
}
