import SearchableMap from 'minisearch/SearchableMap'
import { stem as stemOf } from '../matching/tokens'
import { lowerBound, type Segment, stemNumber } from './segment'

/** A stem that a typed word may mean, and how nearly: 1 exactly. */
export interface Candidate {
  readonly stem: string
  readonly by: number
  /** Letters that differ; absent: none, or the word is only begun. */
  readonly errors?: number
}

/** Letters that a word being typed may still lack for its stem to be known. */
const ENDINGS = ['e', 'x', 'ce']
/** Corrections that one word may have. */
const CORRECTIONS = 4
/** A word that is known in fewer rows than one in so many of a neighbour's is looked up as that neighbour too: the notices hold errors as well. */
const RARER = 20

/** What the words of all segments are: looked up, begun, and read with errors. */
export class Vocabulary {
  /** `isGone`: rows that are no longer there; null: all are. */
  constructor(
    private readonly segments: readonly Segment[],
    private readonly isGone: ((row: number) => boolean) | null,
    /** What errors are looked up in: made when first needed, and kept as long as its segment. */
    readonly near = new WeakMap<Segment, SearchableMap<number>>(),
  ) {}

  /** In how many rows a stem stands. */
  count(stem: string): number {
    let count = 0
    for (const segment of this.segments) {
      const at = stemNumber(segment, stem)
      if (at < 0) continue
      const [from, to] = [segment.starts[at] ?? 0, segment.starts[at + 1] ?? 0]
      if (this.isGone === null) count += to - from
      else for (let entry = from; entry < to; entry++) if (!this.isGone(segment.rows[entry] ?? 0)) count++
    }
    return count
  }

  /** What a typed word may mean. */
  candidates({ word, stem, unfinished }: { readonly word: string; readonly stem: string; readonly unfinished: boolean }): Candidate[] {
    const rows = this.count(stem)
    const exact: Candidate[] = rows > 0 ? [{ stem, by: 1 }] : []
    const begun = unfinished ? this.begun(word, stem) : []
    if (begun.some((candidate) => this.count(candidate.stem) > 0)) return [...exact, ...begun]
    return [...exact, ...this.corrected(word, stem, rows)]
  }

  /** Makes ready what errors are looked up in. */
  warm(): void {
    for (const segment of this.segments) this.mapOf(segment)
  }

  /** Stems that begin with what is typed so far, or that it becomes with its French ending: "formatri" is a "formateur". */
  private begun(word: string, exact: string): Candidate[] {
    const found = new Map<string, number>()
    for (const { stems } of this.segments) {
      for (let at = lowerBound(stems, word); at < stems.length; at++) {
        const stem = stems[at] ?? ''
        if (!stem.startsWith(word)) break
        if (stem !== exact) found.set(stem, 0.4 + 0.5 * (word.length / stem.length))
      }
    }
    for (const ending of ENDINGS) {
      const whole = stemOf(word + ending)
      if (whole !== exact && word.length > 4) found.set(whole, 0.8)
    }
    return [...found].map(([stem, by]) => ({ stem, by }))
  }

  /** The commonest stems with the fewest letters different. */
  private corrected(word: string, stem: string, rows: number): Candidate[] {
    const most = /\d/.test(word) || word.length < 4 ? 0 : word.length < 7 || rows > 0 ? 1 : 2
    if (most === 0 || rows * RARER > this.segments.reduce((sum, { count }) => sum + count, 0)) return []
    const found = new Map<string, number>()
    for (const segment of this.segments) {
      for (const [key, [, distance]] of this.mapOf(segment).fuzzyGet(stem, most)) if (distance > 0) found.set(key, distance)
      // Two letters swapped are one error of a hand, and two of this distance.
      for (const swapped of swaps(word)) if (swapped !== stem && stemNumber(segment, swapped) >= 0) found.set(swapped, 1)
    }
    const counted = [...found]
      .map(([key, errors]) => ({ stem: key, errors, rows: this.count(key) }))
      .filter((near) => near.rows > 0 && near.rows >= rows * RARER && !/\d/.test(near.stem))
    const fewest = Math.min(...counted.map(({ errors }) => errors))
    return counted
      .filter(({ errors }) => errors === fewest)
      .sort((one, other) => likeness(other, stem) - likeness(one, stem) || (one.stem < other.stem ? -1 : 1))
      .slice(0, CORRECTIONS)
      .map((near, at) => ({ stem: near.stem, by: (at === 0 ? 0.9 : 0.5) - 0.1 * near.errors, errors: near.errors }))
  }

  private mapOf(segment: Segment): SearchableMap<number> {
    const known = this.near.get(segment)
    if (known) return known
    const map = new SearchableMap<number>()
    for (const [at, stem] of segment.stems.entries()) map.set(stem, at)
    this.near.set(segment, map)
    return map
  }
}

/** Common words are meant more often than rare ones, and people get the first letter right. */
const likeness = ({ stem, rows }: { readonly stem: string; readonly rows: number }, typed: string) =>
  Math.log(1 + rows) + (stem.charAt(0) === typed.charAt(0) ? 2 : 0)

/** The stems of a word with two neighbours swapped back. */
const swaps = (word: string) =>
  Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2))
    .filter((swapped) => swapped !== word)
    .map((swapped) => stemOf(swapped))
