import { type Found, QUOTE_LENGTH } from '../../tenders/provenance'

/** The words of `text` around position `at`, at most {@link QUOTE_LENGTH} characters, white space folded. */
export function quoteOf(text: string, at = 0): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  if (folded.length <= QUOTE_LENGTH) return folded
  const start = Math.max(0, Math.min(at - 60, folded.length - QUOTE_LENGTH))
  return folded.slice(start, start + QUOTE_LENGTH).trim()
}

/** A value with where it was read from. `near` is a word of the quote to keep in view. */
export function found<T>(value: T, reader: string, element: string, quote: string, near?: string): Found<T> {
  const at = near ? Math.max(0, quote.indexOf(near)) : 0
  return { value, source: { reader, element: element.slice(0, 120), quote: quoteOf(quote, at) } }
}

/** Longest title, name or reference kept, in characters. */
export const LONGEST_NAME = 1_000

const MARKS: Readonly<Record<string, string>> = { acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', cedil: '\u0327' }
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  apos: "'",
  rsquo: '’',
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  deg: '°',
  euro: '€',
}

/** White space folded, entities that a site has escaped twice restored (`&eacute;`, `&#039;`), cut at `most` characters. */
export function clean(text: string, most = LONGEST_NAME): string {
  const restored = text
    .slice(0, 50_000)
    .replace(/&(?:amp;)*(?:([a-z])(acute|grave|circ|uml|cedil)|#(\d{1,5})|([a-z]{3,5}))(?:;|$)/gi, (all, letter, mark, code, name) =>
      letter
        ? (letter + (MARKS[mark.toLowerCase()] ?? '')).normalize()
        : code
          ? String.fromCharCode(code)
          : (ENTITIES[name.toLowerCase()] ?? all),
    )
  return restored.replace(/\s+/g, ' ').trim().slice(0, most).trim()
}
