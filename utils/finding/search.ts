import { type Segment, stemNumber, UNIT } from './segment'
import { type TypedWord, typedWords } from './typed-words'
import type { Candidate, Vocabulary } from './vocabulary'

/** What a search found. */
export interface Hits {
  /** Rows that are found, 1 each. */
  readonly rows: Uint8Array
  /** How near each of them is. */
  readonly scores: Float32Array
  readonly count: number
  /** What each word was read as. */
  readonly words: readonly ReadWord[]
}

/** A typed word and what it was read as. */
export interface ReadWord extends TypedWord {
  readonly candidates: readonly Candidate[]
  /** It stands nowhere as it was typed. */
  readonly corrected: boolean
}

/** The rows that are searched. */
export interface Searched {
  /** All of them, and those that are not gone. */
  readonly length: number
  readonly there: number
  readonly isGone: (row: number) => boolean
}

/** How soon a word that tells more tells no more: as measured on labelled notices, where length told nothing. */
const SATURATION = 0.4
/** Fewer rows than this with every word: those with most of the words are found as well. */
const FEW = 10

/**
 * Finds the rows that hold the words of a text, read as `vocabulary` reads them. Rows with every word; where there are
 * few of them, also rows with half of the words, or with those that carry half of what was asked. Nearness is that of BM25 (Robertson and
 * others, 1994): words weigh by where they stand and by how rare they are.
 */
export function search(text: string, segments: readonly Segment[], vocabulary: Vocabulary, columns: Searched): Hits {
  const { length, there, isGone } = columns
  const words = typedWords(text).map((word): ReadWord => {
    const candidates = vocabulary.candidates(word)
    return { ...word, candidates, corrected: candidates.length > 0 && candidates.every(({ errors = 0 }) => errors > 0) }
  })
  const scores = new Float32Array(length)
  const carried = new Float32Array(length)
  const met = new Uint8Array(length)
  const found: number[] = []
  let asked = 0
  const best = new Float32Array(length)
  for (const { candidates } of words) {
    const touched: number[] = []
    for (const { stem, by } of candidates) {
      for (const segment of segments) {
        const at = stemNumber(segment, stem)
        if (at < 0) continue
        const { rows, weights, starts } = segment
        for (let entry = starts[at] ?? 0, end = starts[at + 1] ?? 0; entry < end; entry++) {
          const row = rows[entry] ?? 0
          if (isGone(row)) continue
          const weight = (weights[entry] ?? 0) / UNIT
          const told = (by * weight * (1 + SATURATION)) / (weight + SATURATION)
          const before = best[row] ?? 0
          if (before === 0) touched.push(row)
          if (told > before) best[row] = told
        }
      }
    }
    const rarity = Math.log(1 + (there - touched.length + 0.5) / (touched.length + 0.5))
    // A word that stands nowhere weighs as the rarest would.
    asked += rarity
    for (const row of touched) {
      if (met[row] === 0) found.push(row)
      met[row] = (met[row] ?? 0) + 1
      carried[row] = (carried[row] ?? 0) + rarity
      scores[row] = (scores[row] ?? 0) + rarity * (best[row] ?? 0)
      best[row] = 0
    }
  }
  const whole = found.filter((row) => met[row] === words.length)
  const kept = whole.length >= FEW ? whole : found.filter((row) => 2 * (met[row] ?? 0) >= words.length || (carried[row] ?? 0) >= asked / 2)
  const rows = new Uint8Array(length)
  for (const row of kept) {
    rows[row] = 1
    scores[row] = (scores[row] ?? 0) * ((carried[row] ?? 0) / asked)
  }
  return { rows, scores, count: kept.length, words }
}
