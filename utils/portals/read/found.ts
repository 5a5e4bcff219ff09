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

/** White space folded, cut at `most` characters. */
export function clean(text: string, most = LONGEST_NAME): string {
  return text.slice(0, 50_000).replace(/\s+/g, ' ').trim().slice(0, most).trim()
}
