import type { Sentence } from '../tenders/sentences'

/** Longest quote of a term: enough to recognise, short enough to read at a glance. */
const LONGEST = 220

/**
 * The words around a match, verbatim: the sentence where it is short, else from the nearest comma, colon or item's dash
 * before the match to the nearest one behind it.
 */
export function clause({ text }: Sentence, from: number, to: number): string {
  const item = (mark: string) => Math.max(0, text.lastIndexOf(mark, Math.max(0, from - 1)) + 1)
  const next = (mark: string) => (text.indexOf(mark, to) < 0 ? text.length : text.indexOf(mark, to))
  const line = { from: Math.max(item('\n'), item(';')), to: Math.min(next('\n'), next(';')) }
  if (line.to - line.from <= LONGEST) return trimmed(text.slice(line.from, line.to))
  const end = Math.min(to, from + LONGEST)
  const room = LONGEST - (end - from)
  const before = text.slice(Math.max(line.from, from - Math.floor(room / 2)), from)
  const behind = text.slice(end, Math.min(line.to, end + room - Math.min(before.length, Math.floor(room / 2))))
  const opening = Math.max(0, Math.max(...[': ', ', ', '; ', ' - ', '. '].map((mark) => before.lastIndexOf(mark) + mark.length)))
  const opened = before.slice(opening < before.length && opening > 2 ? opening : before.indexOf(' ') + 1)
  const closing = behind.search(/[,;:](?= )|\.(?= ?\p{Lu})/u)
  const closed =
    end < to ? '' : closing >= 0 ? behind.slice(0, closing) : behind.length < line.to - end ? behind.replace(/\s*\S*$/, '') : behind
  return trimmed(opened + text.slice(from, end) + closed)
}

const trimmed = (words: string) => words.replace(/^[\s,;:•–—-]+|[\s,;:•–—-]+$/g, '')

/** Said just before what is not asked for. */
const NOT_BEFORE =
  /(?:\baucune?|\bsans|\bpas d['e]|\bni|\bnon|\bhors|dispens\w+ d\w+|(?:n'est|ne sont|ne sera|n'ont) pas|\bno) (?:\S+ ){0,3}$/
/** Said just behind it. */
const NOT_BEHIND =
  /^[^.;]{0,50}?(?:(?:n'est|n'a|ne sont|ne sera|ne seront|ne fait|n'etant)(?: donc)? pas|n'est (?:ni|nullement|plus)|\bnon (?:requis|exig|obligatoir|demand|necessair|applicable)|\bpas (?:requis|exig|obligatoir|demand|necessair)|facultati|sans objet|not required|: ?(?:non|neant|aucune?|sans objet)\b)/
const IF_ANY = /le cas echeant|s'il y a lieu|eventuel|si applicable/

/** Whether the words at this place say that something is not asked for, or only where it happens to apply. */
export function isDenied(folded: string, from: number, to: number): boolean {
  const before = folded.slice(Math.max(0, from - 40), from)
  const behind = folded.slice(to, to + 90)
  // "Toute candidature sans agrément sera rejetée" asks for it.
  const without = /\b(?:sans|absence d\S*|defaut d\S*) (?:\S+ ){0,3}$/.test(before)
  if (without && /rejet|irrecev|elimin|ecart|exclu|irreguli|inaccept/.test(behind)) return false
  return NOT_BEFORE.test(before) || NOT_BEHIND.test(behind) || IF_ANY.test(before) || IF_ANY.test(behind.slice(0, 40))
}

/** Whether the words around say that something is appreciated rather than asked for. */
export function isWished(folded: string, from: number, to: number): boolean {
  return /souhait|apprecie|\batout|serait un plus|est un plus|valorise|de preference|idealement|recommand/.test(
    folded.slice(Math.max(0, from - 50), to + 70),
  )
}

/** Whether a sentence weighs offers rather than asks: an award criterion's line. */
export function isCriterion(folded: string): boolean {
  return /ponderation|weighting|\b\d+ ?(?:points?|pts)\b|sous-critere|criteres? (?:de qualite|n ?[o°]|d'attribution)/.test(folded)
}
