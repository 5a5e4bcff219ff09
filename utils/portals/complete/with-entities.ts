import { QUOTE_LENGTH } from '../../tenders/provenance'
import type { Tender } from '../../tenders/tender'
import { printer, restoreEntities } from './restore-entities'

/** What a page's readers found, its text and its values with the entities that a site escaped twice as they are meant. Quotes stay as printed. */
export function withEntities(tender: Tender): Tender {
  return mapped(tender, (words, key) => (key === 'quote' ? words : restoreEntities(words))) as Tender
}

/** A tender that was read from a restored text, its quotes as they stand in the text that was given. */
export function quotedFrom(tender: Tender, given: string): Tender {
  const printed = printer(given)
  return mapped(tender, (words, key) => (key === 'quote' ? cut(printed(words)) : words)) as Tender
}

/** A quote that entities made too long, cut before one rather than within it. */
const cut = (quote: string) =>
  quote.length <= QUOTE_LENGTH
    ? quote
    : quote
        .slice(0, QUOTE_LENGTH)
        .replace(/&[#\w]{0,8}$/, '')
        .trim()

/** A value with every text in it changed, by the key under which it stands. */
function mapped(value: unknown, change: (words: string, key: string) => string, key = ''): unknown {
  if (typeof value === 'string') return change(value, key)
  if (Array.isArray(value)) return value.map((one) => mapped(one, change, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapped(one, change, name)]))
}
