import { isStop, stem } from '../matching/tokens'
import { fold } from '../tenders/fold'

/** One word of a text, the forms in which it is compared, and where it stands, in characters. */
export interface Word {
  /** Folded, whole. */
  readonly word: string
  /** Without its French ending. */
  readonly stem: string
  /** An article, a link: no search is about it. */
  readonly stop: boolean
  readonly start: number
  readonly end: number
  /** A number written in parts ("26-990017"), run together; its parts follow it. */
  readonly whole?: true
}

type Forms = Pick<Word, 'word' | 'stem' | 'stop'>

// Letters with dots between them are one word: "R.S.A.".
const WORDS = /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?|[\p{L}\p{N}\p{M}]+/gu
/** Words tied to one another. */
const TIED = /[\p{L}\p{N}\p{M}]+(?:[-/._][\p{L}\p{N}\p{M}]+)+/gu
/** Digits from which tied words are a number: a notice's or a reference, and not "lot-1" or "covid-19". */
const DIGITS = 4
/** No word is longer: what a page runs together is not grown into the index. */
const LONGEST = 40

const known = new Map<string, Forms>()

function formsOf(written: string): Forms {
  const remembered = known.get(written)
  if (remembered) return remembered
  const word = fold(written.normalize('NFC').slice(0, LONGEST))
    .replace(/\./g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\p{M}/gu, '')
  const forms = { word, stem: stem(word), stop: word.length < 2 ? !/\d/.test(word) : isStop(word) }
  // Bounded: a hostile page can't make it grow for ever.
  if (known.size > 100_000) known.clear()
  known.set(written, forms)
  return forms
}

/** Cuts a text into its words, stop words included. A number written in parts is one word, before its parts. */
export function cutWords(text: string): Word[] {
  const words: Word[] = []
  const numbers = numbersIn(text)
  for (const match of text.matchAll(WORDS)) {
    if (numbers[0] && numbers[0].start <= match.index) words.push(...numbers.splice(0, 1))
    words.push({ ...formsOf(match[0]), start: match.index, end: match.index + match[0].length })
  }
  return words
}

function numbersIn(text: string): Word[] {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(TIED)].flatMap(({ 0: tied, index }) =>
    tied.replace(/\D/g, '').length < DIGITS
      ? []
      : [{ ...formsOf(tied.replace(/[-/._]/g, '')), start: index, end: index + tied.length, whole: true as const }],
  )
}
