import { cutWords, type Word } from './cut-words'
import { departementWord, typedDepartements } from './departement-word'

/** A word that somebody typed. */
export interface TypedWord {
  readonly typed: string
  /** Folded, whole. */
  readonly word: string
  readonly stem: string
  /** It is still being typed: what begins with it is meant too. */
  readonly unfinished: boolean
  /** A notice's number or a département's code: nothing is found without it. */
  readonly required?: true
  /** What it is read as where it stands nowhere: its parts, all of them. */
  readonly parts?: readonly TypedWord[]
}

/** Words of a search, more than anybody types: a pasted page asks for no more than this. */
const MOST = 24

/** What somebody typed, word by word; articles and links left out, unless there is nothing else. */
export function typedWords(text: string): TypedWord[] {
  const words = cutWords(text)
  const last = words.at(-1)?.end
  const typed = (word: Word): TypedWord => ({
    typed: text.slice(word.start, word.end),
    word: word.word,
    stem: word.stem,
    unfinished: word.end === last && word.end === text.length,
  })
  const inside = (of: { readonly start: number; readonly end: number }) =>
    words.flatMap((word) =>
      !word.whole && !word.stop && word.start >= of.start && word.end <= of.end && /\d/.test(word.word)
        ? [{ ...typed(word), required: true as const }]
        : [],
    )
  const named = typedDepartements(text).map((of) => {
    const word = departementWord(of.code)
    const one: TypedWord = { typed: text.slice(of.start, of.end), word, stem: word, unfinished: false, required: true, parts: inside(of) }
    return { ...of, one }
  })
  const numbers = words
    .filter(({ whole }) => whole)
    .map((word) => ({ start: word.start, end: word.end, one: { ...typed(word), required: true as const, parts: inside(word) } }))
  const taken = [...named, ...numbers]
  const rest = words.filter(({ whole, start, end }) => !whole && !taken.some((one) => start >= one.start && end <= one.end))
  const content = rest.filter(({ stop }) => !stop)
  const plain = content.length > 0 || taken.length > 0 ? content : rest.filter((word) => typed(word).unfinished)
  const kept = [...taken, ...plain.map((word) => ({ start: word.start, one: typed(word) }))]
  const seen = new Set<string>()
  return kept
    .sort((one, other) => one.start - other.start)
    .map(({ one }) => one)
    .filter(({ word }) => !seen.has(word) && seen.add(word))
    .slice(0, MOST)
}
