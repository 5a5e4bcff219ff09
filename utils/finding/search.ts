import { type Segment, stemNumber, UNIT } from './segment'
import { type TypedWord, typedWords } from './typed-words'
import type { Candidate, Vocabulary } from './vocabulary'

/** What a search found. */
export interface Hits {
  /** Rows that are found, in no order. */
  readonly rows: readonly number[]
  /** How near each of them is. */
  readonly scores: Float32Array
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
  /** How many there are, without those that are gone. */
  readonly there: number
  readonly isGone: (row: number) => boolean
}

/** What is noted of each row while a search runs: kept from one to the next, and empty between them. */
export class Notes {
  best = new Float32Array()
  scores = new Float32Array()
  carried = new Float32Array()
  met = new Uint8Array()
  /** Of the words without which nothing is found, how many. */
  held = new Uint8Array()

  /** Makes room for so many rows. */
  fit(length: number): this {
    if (this.met.length < length) {
      const room = length + 1_000
      this.best = new Float32Array(room)
      this.scores = new Float32Array(room)
      this.carried = new Float32Array(room)
      this.met = new Uint8Array(room)
      this.held = new Uint8Array(room)
    }
    return this
  }
}

/** How soon a word that tells more tells no more: as measured on labelled notices, where length told nothing. */
const SATURATION = 0.4
/** Fewer rows than this with every word: those with most of the words are found as well. */
const FEW = 10

/**
 * Finds the rows that hold the words of a text, read as `vocabulary` reads them. Rows with every word; where there are
 * few of them, also rows with half of the words, or with those that carry half of what was asked; never without a number
 * that was typed. Nearness is that of BM25 (Robertson and
 * others, 1994): words weigh by where they stand and by how rare they are.
 */
export function search(text: string, segments: readonly Segment[], vocabulary: Vocabulary, searched: Searched, notes: Notes): Hits {
  const read = (word: TypedWord): ReadWord => {
    const candidates = vocabulary.candidates(word)
    return { ...word, candidates, corrected: candidates.length > 0 && candidates.every(({ errors = 0 }) => errors > 0) }
  }
  const words = typedWords(text).flatMap((word): ReadWord[] => {
    const whole = read(word)
    const there = !word.parts?.length || whole.candidates.some(({ stem }) => vocabulary.count(stem) > 0)
    return there ? [whole] : (word.parts ?? []).map(read)
  })
  const required = words.filter((word) => word.required).length
  const { best, scores, carried, met, held } = notes
  const found: number[] = []
  let asked = 0
  for (const { candidates, required: needed } of words) {
    const touched = touch(candidates, segments, searched, best)
    const rarity = Math.log(1 + (searched.there - touched.length + 0.5) / (touched.length + 0.5))
    // A word that stands nowhere weighs as the rarest would.
    asked += rarity
    for (const row of touched) {
      if (met[row] === 0) found.push(row)
      met[row] = (met[row] ?? 0) + 1
      if (needed) held[row] = (held[row] ?? 0) + 1
      carried[row] = (carried[row] ?? 0) + rarity
      scores[row] = (scores[row] ?? 0) + rarity * (best[row] ?? 0)
      best[row] = 0
    }
  }
  const whole = found.filter((row) => met[row] === words.length)
  const most = (row: number) => 2 * (met[row] ?? 0) >= words.length || (carried[row] ?? 0) >= asked / 2
  const rows = whole.length >= FEW ? whole : found.filter((row) => held[row] === required && most(row))
  const near = Float32Array.from(rows, (row) => ((scores[row] ?? 0) * (carried[row] ?? 0)) / asked)
  for (const row of found) {
    scores[row] = 0
    carried[row] = 0
    met[row] = 0
    held[row] = 0
  }
  return { rows, scores: near, words }
}

/** Notes for each row how much the best of a word's candidates tells of it, and answers the rows. */
function touch(candidates: readonly Candidate[], segments: readonly Segment[], { isGone }: Searched, best: Float32Array): number[] {
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
  return touched
}
