import { fold } from './fold'

/** A sentence of a notice, and where it stands. */
export interface Sentence {
  readonly text: string
  /** As {@link fold} makes it: same length, same positions. */
  readonly folded: string
  /** In the whole text. */
  readonly start: number
}

const MOST = 4_000
/** Longer ones are cut: what stands further apart doesn't belong together. */
const LONGEST = 1_500

/**
 * Where a sentence may end: a line's end; a stop before a capital, a figure or a dash, also where the space between was
 * lost ("titulaire.Une"); a semicolon before a new item; the numbered headings of the European forms ("III.1.5)").
 */
const ENDS =
  /\n+|(?<=[\p{L}\d)»"%€])[.!?…]+(?=\s+[\p{Lu}\d«"“(–—•-])|(?<=[\p{Ll})]{3})\.(?=\p{Lu}\p{Ll})|;(?=\s*(?:\p{Lu}|\d|[-–—•]|lots?\b))|(?=(?<![\w.])(?:[IV]{1,3}\.\d{1,2}(?:\.\d{1,2})?\)|Section [IV]{1,3} ?:))/gu
/** Words that end with a stop and don't end a sentence. */
const ABBREVIATED =
  /(?:^|[\s('’])(?:arts?|cf|n|no|nos|ref|mm?|mmes?|mlle|ste?|av|bd|tel|ex|p|pp|vol|env|max|min|hab|dept?|[a-z]|janv|fevr?|avr|juil|sept|oct|nov|dec)$/

/** Whether the text goes on behind a possible end: an abbreviation, a label whose value is on the next line, a wrapped line. */
function goesOn(text: string, start: number, at: number, end: number): boolean {
  const mark = text[at]
  if (mark === '.')
    return ABBREVIATED.test(fold(text.slice(Math.max(start, at - 8), at))) || /^\s+(?:19|20)\d\d\b/.test(text.slice(end, end + 8))
  if (mark !== '\n') return false
  const before = text.slice(Math.max(start, at - 3), at).trimEnd()
  return /[:,]$/.test(before) || (!/[.;!?]$/.test(before) && /^\s*(?!lots?\b)\p{Ll}/u.test(text.slice(end, end + 6)))
}

/** The sentences of a notice's text, in its order; what is cut at the ends is white space and the stop. */
export function sentencesOf(text: string): Sentence[] {
  const folded = fold(text)
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    for (let from = start; from < end && sentences.length < MOST; from += LONGEST) {
      const to = Math.min(end, from + LONGEST)
      const lead = text.slice(from, to).search(/\S/)
      if (lead >= 0)
        sentences.push({ text: text.slice(from + lead, to).trimEnd(), folded: folded.slice(from + lead, to).trimEnd(), start: from + lead })
    }
  }
  for (const { 0: mark, index } of text.matchAll(ENDS)) {
    const end = index + mark.length
    if (index <= start || goesOn(text, start, index, end)) continue
    close(mark.startsWith('\n') ? index : end)
    start = end
  }
  close(text.length)
  return sentences
}
