import type { Tender } from '../../tenders/tender'
import type { PageKind, Row } from '../portal'
import { readRow } from '../read/read-row'
import { aboutTenders, findCards } from './find-cards'
import { isNotice } from './page-kind'
import { readByLabels } from './read-notice'

/** What a page of an unknown site turned out to be. */
export type GenericReading =
  | { readonly kind: Exclude<PageKind, 'documents'>; readonly tender: Tender; readonly rows: readonly Row[] }
  | { readonly kind: 'other' }

/** Reads any page by the labels and repeated cards that notices and lists share; `other` where it is no tender. */
export function readAnyPage(page: Document, url: URL | null): GenericReading {
  const { lines, entries, tender } = readByLabels(page, url)
  const title = page.title.slice(0, 300)
  const cards = findCards(lines, entries, url, title)
  if (cards.length > 0 && aboutTenders(cards, url, title)) {
    const rows = cards.flatMap((card) => readRow(card, page, url, 'generic') ?? [])
    const inCards = (line: number) => cards.some((card) => card.contains(lines[line]?.element ?? null))
    const beside = entries.filter(({ line }) => !inCards(line))
    const fields = new Set(beside.filter(({ value }) => value).map(({ field }) => field))
    const noticeBeside =
      ['deadline', 'procedure', 'cpv', 'reference', 'buyer', 'object'].filter((field) => fields.has(field as never)).length >= 4
    const hosts = new Set(rows.flatMap(({ href }) => (href ? [new URL(href).host] : [])))
    const searchEngine = url !== null && hosts.size > 1 && !hosts.has(url.host)
    if (rows.length > 0 && !noticeBeside && !searchEngine) return { kind: 'list', tender, rows }
  }
  return isNotice(tender, entries, title) ? { kind: 'notice', tender, rows: [] } : { kind: 'other' }
}
