import type { Notice } from './notice'
import type { Quote } from './verdict'

/** The words of the notice that some values were read from, each once; none where they don't stand in it. */
export function quotesOf(
  notice: Notice,
  ...found: readonly ({ readonly source: { readonly quote: string } } | null | undefined)[]
): Quote[] {
  const quotes = found.flatMap((one) => (one ? (notice.quote(one.source.quote) ?? []) : []))
  return [...new Map(quotes.map((quote) => [quote.text, quote])).values()]
}
