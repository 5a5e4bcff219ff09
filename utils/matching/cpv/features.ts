import { isStop, stem } from '../tokens'

/** Longest part of a text that is looked at, in characters: the subject stands at its beginning. */
const TEXT_READ = 3_000
const TITLE_READ = 600

/** What the words of a text weigh for the classifier: features of its vocabulary, each once, of length 1 together. */
export interface FeatureVector {
  readonly features: readonly number[]
  readonly values: readonly number[]
}

const kept = new Map<string, string>()

/** The compared form of a folded word; empty for one that says nothing. */
function stemOf(word: string): string {
  const known = kept.get(word)
  if (known !== undefined) return known
  const found = word.length < 2 || /^\d+$/.test(word) || isStop(word) ? '' : stem(word)
  // Bounded: a hostile page can't make it grow for ever.
  if (kept.size > 50_000) kept.clear()
  kept.set(word, found)
  return found
}

/** The words of a text that may tell its subject, folded and stemmed, in its order. */
export function stemsOf(text: string): string[] {
  let folded = text.toLowerCase()
  if (/[^\0-\x7f]/.test(folded)) folded = folded.replace(/œ/g, 'oe').replace(/æ/g, 'ae').normalize('NFD').replace(/\p{M}/gu, '')
  const stems: string[] = []
  for (const word of folded.match(/[a-z0-9]+/g) ?? []) {
    const found = stemOf(word)
    if (found) stems.push(found)
  }
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
  const add = (feature: string, place: number) => {
    const index = vocabulary.get(feature)
    if (index !== undefined && !weights.has(index)) weights.set(index, head ? headWeight(place) : 1)
  }
  const firsts = firstsOf(vocabulary)
  let before = ''
  let place = 0
  for (const found of stemsOf(text)) {
    add(found, place)
    if (before && firsts.has(before)) add(`${before} ${found}`, place - 1)
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
  return { features: [...joined.keys()], values: [...joined.values()].map((weight) => weight / length) }
}
