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

/** Where a sentence may end: a line's end, a stop, a semicolon, a numbered heading of the European forms ("III.1.5)"). */
const MARKS = /\n+|[.!?…]+|;|\b(?:[IV]{1,3}\.\d{1,2}(?:\.\d{1,2})?\)|Section [IV]{1,3} ?:)/g
const AFTER_SPACE = /^\s+[\p{Lu}\d«"“(–—•-]/u
/** The space was lost: "titulaire.Une". */
const GLUED = /^\p{Lu}\p{Ll}/u
const NEW_ITEM = /^\s*(?:\p{Lu}|\d|[-–—•]|lots?\b)/u
/** Words that end with a stop and don't end a sentence. */
const ABBREVIATED =
  /(?:^|[\s('’])(?:arts?|cf|n|no|nos|ref|mm?|mmes?|mlle|ste?|av|bd|tel|ex|p|pp|vol|env|max|min|hab|dept?|[a-z]|janv|fevr?|avr|juil|sept|oct|nov|dec)$/

/** Whether a sentence ends at a mark, and doesn't go on behind an abbreviation, a label whose value is on the next line, a wrapped line. */
function ends(text: string, start: number, mark: string, at: number): boolean {
  const behind = text.slice(at + mark.length, at + mark.length + 10)
  if (mark === ';') return NEW_ITEM.test(behind)
  if (mark.startsWith('\n')) {
    const before = text.slice(Math.max(start, at - 3), at).trimEnd()
    return !/[:,]$/.test(before) && (/[.;!?]$/.test(before) || !/^\s*(?!lots?\b)\p{Ll}/u.test(behind))
  }
  if (!/^[.!?…]/.test(mark)) return true
  const before = text.slice(Math.max(start, at - 9), at)
  const glued = mark === '.' && GLUED.test(behind) && /[\p{Ll})]{3}$/u.test(before)
  if (!glued && !AFTER_SPACE.test(behind)) return false
  return mark !== '.' || !(ABBREVIATED.test(fold(before)) || /^\s+(?:19|20)\d\d\b/.test(behind))
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
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (index <= start || !ends(text, start, mark, index)) continue
    // A heading begins a sentence; other marks end one.
    const end = /^[IVS]/.test(mark) ? index : index + mark.length
    close(mark.startsWith('\n') ? index : end)
    start = end
  }
  close(text.length)
  return sentences
}
