import type { Tender } from '../../tenders/tender'
import type { Row } from '../portal'
import { readRow } from '../read/read-row'
import type { Field } from '../read/vocabulary'
import { aboutTenders, findCards } from './find-cards'
import { isNotice } from './page-kind'
import { readByLabels } from './read-notice'

/** What a page of an unknown site turned out to be. */
export type GenericReading =
  | { readonly kind: 'notice'; readonly tender: Tender }
  | { readonly kind: 'list'; readonly rows: readonly Row[] }
  | { readonly kind: 'other' }

/** What a notice prints beside the cards of others. */
const OWN: readonly Field[] = ['deadline', 'procedure', 'cpv', 'reference', 'buyer', 'entity', 'object', 'title']

/** Reads any page by the labels and repeated cards that notices and lists share; `other` where it is no tender. */
export function readAnyPage(page: Document, url: URL | null): GenericReading {
  const title = page.title.slice(0, 300)
  let read = readByLabels(page, url)
  const cards = findCards(read.lines, read.entries, url, title)
  if (cards.length > 0 && aboutTenders(cards, url, title)) {
    const beside = readByLabels(page, url, cards)
    const stated = new Set(beside.entries.filter(({ value }) => value).map(({ field }) => field))
    // A notice with "similar notices" beside it: what they print is not this one's.
    if (OWN.filter((field) => stated.has(field)).length >= 4) read = beside
    else {
      const rows = cards.flatMap((card) => readRow(card, page, url, 'generic') ?? [])
      const hosts = new Set(rows.flatMap(({ href }) => (href ? [new URL(href).host] : [])))
      const searchEngine = url !== null && hosts.size > 1 && !hosts.has(url.host)
      if (rows.length > 0 && !searchEngine) return { kind: 'list', rows }
    }
  }
  const heads = [title, ...read.lines.flatMap(({ block, text }) => (/^h[12]$/.test(block) ? text : []))].join('\n')
  return isNotice(read.tender, read.entries, heads) ? { kind: 'notice', tender: read.tender } : { kind: 'other' }
}
