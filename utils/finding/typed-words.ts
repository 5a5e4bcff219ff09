import { cutWords } from './cut-words'

/** A word that somebody typed. */
export interface TypedWord {
  readonly typed: string
  /** Folded, whole. */
  readonly word: string
  readonly stem: string
  /** It is still being typed: what begins with it is meant too. */
  readonly unfinished: boolean
}

/** Words of a search, more than anybody types: a pasted page asks for no more than this. */
const MOST = 24

/** What somebody typed, word by word; articles and links left out, unless there is nothing else. */
export function typedWords(text: string): TypedWord[] {
  const words = cutWords(text)
  const last = words.at(-1)
  const typed = words.map((word) => ({
    typed: text.slice(word.start, word.end),
    word: word.word,
    stem: word.stem,
    stop: word.stop,
    unfinished: word === last && word.end === text.length,
  }))
  const content = typed.filter(({ stop }) => !stop)
  const kept = content.length > 0 ? content : typed.filter(({ unfinished }) => unfinished)
  const seen = new Set<string>()
  return kept
    .filter(({ word }) => !seen.has(word) && seen.add(word))
    .slice(0, MOST)
    .map(({ typed, word, stem, unfinished }) => ({ typed, word, stem, unfinished }))
}
