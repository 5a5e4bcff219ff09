import { tokenise } from '../tokens'

/** Longest part of a text that is looked at, in characters: the subject stands at its beginning. */
const TEXT_READ = 3_000
const TITLE_READ = 600

/** What the words of a text weigh for the classifier: features of its vocabulary, each once, of length 1 together. */
export interface FeatureVector {
  readonly features: readonly number[]
  readonly values: readonly number[]
}

const SAYS_NOTHING = /^(?:\d+|.)$/

/** The words of a text that may tell its subject, folded and stemmed, in its order. */
export function stemsOf(text: string): string[] {
  const stems: string[] = []
  for (const { stem } of tokenise(text).words) if (!SAYS_NOTHING.test(stem)) stems.push(stem)
  return stems
}

/** French says first what it is about: a word at the head of a title weighs twice one at its end. */
const headWeight = (place: number) => 0.7 + 0.8 / (1 + 0.3 * place)

const begun = new WeakMap<ReadonlyMap<string, number>, ReadonlySet<string>>()

/** Words that begin a pair of the vocabulary: few do, and making pairs is most of the work. */
function firstsOf(vocabulary: ReadonlyMap<string, number>): ReadonlySet<string> {
  const known = begun.get(vocabulary)
  if (known) return known
  const firsts = new Set<string>()
  for (const feature of vocabulary.keys()) if (feature.includes(' ')) firsts.add(feature.slice(0, feature.indexOf(' ')))
  begun.set(vocabulary, firsts)
  return firsts
}

/** Single words and pairs of neighbours, at their best weight. */
function weigh(vocabulary: ReadonlyMap<string, number>, text: string, head: boolean): Map<number, number> {
  const weights = new Map<number, number>()
  const firsts = firstsOf(vocabulary)
  let before = ''
  let place = 0
  for (const found of stemsOf(text)) {
    const one = vocabulary.get(found)
    if (one !== undefined && !weights.has(one)) weights.set(one, head ? headWeight(place) : 1)
    const two = before && firsts.has(before) ? vocabulary.get(`${before} ${found}`) : undefined
    if (two !== undefined && !weights.has(two)) weights.set(two, head ? headWeight(place - 1) : 1)
    before = found
    place++
  }
  return weights
}

const lengthOf = (weights: Iterable<number>) => {
  let sum = 0
  for (const weight of weights) sum += weight * weight
  return Math.sqrt(sum) || 1
}

/**
 * A title and the text behind it as a vector over a vocabulary; empty where no word is known. The title weighs twice
 * the text whatever their lengths, so that a long page never drowns its title.
 */
export function vectorOf(vocabulary: ReadonlyMap<string, number>, title: string, text: string): FeatureVector {
  const joined = weigh(vocabulary, title.slice(0, TITLE_READ), true)
  const ofTitle = lengthOf(joined.values())
  for (const [feature, weight] of joined) joined.set(feature, weight / ofTitle)
  if (text && text !== title) {
    const weights = weigh(vocabulary, text.slice(0, TEXT_READ), false)
    const ofText = 2 * lengthOf(weights.values())
    for (const [feature, weight] of weights) joined.set(feature, (joined.get(feature) ?? 0) + weight / ofText)
  }
  const length = lengthOf(joined.values())
  const [features, values]: [number[], number[]] = [[], []]
  for (const [feature, weight] of joined) {
    features.push(feature)
    values.push(weight / length)
  }
  return { features, values }
}
