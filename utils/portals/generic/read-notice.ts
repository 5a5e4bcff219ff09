import type { Tender } from '../../tenders/tender'
import { assemble } from '../read/assemble'
import { type Entry, entriesOf } from '../read/entries'
import { found } from '../read/found'
import { idInAddress } from '../read/id-in-address'
import { type Line, pageLines } from '../read/lines'

/** What the generic reader made of a page, before deciding what kind of page it is. */
export interface GenericPage {
  readonly lines: readonly Line[]
  readonly entries: readonly Entry[]
  readonly tender: Tender
}

/** Reads a page by its labels alone, whatever site it is on; `without`: parts that speak of other notices. */
export function readByLabels(page: Document, url: URL | null, without: readonly Element[] = []): GenericPage {
  const all = pageLines(page.documentElement, page)
  const lines = without.length > 0 ? all.filter(({ element }) => !without.some((part) => part.contains(element))) : all
  const entries = entriesOf(lines)
  const dayFirst = /(?:^|\.)europa\.eu$/.test(url?.hostname ?? '')
  const tender = assemble(lines, entries, { reader: 'generic', url, pageTitle: page.title.slice(0, 500), dayFirst })
  const id = url && idInAddress(url.href)
  return { lines, entries, tender: id && !tender.noticeId ? { ...tender, noticeId: found(id, 'generic', 'url', id) } : tender }
}
