import type { Tender } from '../tenders/tender'
import { readAnyPage } from './generic'
import { readByLabels } from './generic/read-notice'
import type { PageKind, Portal, Reading, Row } from './portal'
import { portals } from './registry'

/** The name that stands for no portal: a page of any other site. */
const ANY = 'generic'

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    // A page built to make a reader fail: what it says stays unread, nothing breaks.
    return null
  }
}

/** Whether a portal's reader recognised its page: a redesign leaves it with next to nothing. */
function isRecognised(tender: Tender | null): tender is Tender {
  return (
    tender !== null &&
    [tender.title, tender.buyer, tender.deadline, tender.reference, tender.procedure, tender.cpv[0]].filter(Boolean).length >= 3
  )
}

const NEVER_FILLED = new Set(['lots', 'otherDeadlines', 'buyerAlso', 'text'])

/** Fills what a portal's reader did not find from the generic one; provenance says which read what. */
function fill(own: Tender, other: Tender): Tender {
  // A deadline from beside the notice: not where two are printed, nor on a notice of what is over.
  const sure = other.otherDeadlines.length === 0 && !/award|cancel|modif/.test(own.noticeType?.value ?? '')
  const filled: Record<string, unknown> = { ...own }
  for (const [field, value] of Object.entries(own)) {
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0)
    if (isEmpty && !NEVER_FILLED.has(field) && (field !== 'deadline' || sure)) filled[field] = other[field as keyof Tender]
  }
  const mine = own.unread ?? []
  filled.unread = [...mine, ...(other.unread ?? []).filter(({ field, lot }) => !lot && !mine.some((known) => known.field === field))]
  return filled as unknown as Tender
}

/**
 * Reads a page: its portal's reader where one knows it, the generic reader where none does or where the portal's finds
 * nothing any more. Never throws; `other` where the page is no tender. `url` is null for a page of unknown origin.
 */
export function readPage(page: Document, url: URL | null): Reading {
  const address = url?.href.slice(0, 2_000) ?? ''
  const at = url ?? new URL('about:blank')
  let owner: Portal | null = null
  for (const portal of portals) {
    const kind = attempt(() => portal.detect(at, page))
    if (!kind) continue
    const reading = readKnown(portal, kind, page, at, address)
    if (reading) return reading
    owner = portal
    break
  }
  const read = attempt(() => readAnyPage(page, url))
  const portal = owner?.id ?? null
  if (!read || read.kind === 'other') return { kind: 'other', portal, url: address }
  if (read.kind === 'list') return { kind: 'list', portal: portal ?? ANY, url: address, rows: read.rows }
  return { kind: 'notice', portal: portal ?? ANY, url: address, tender: read.tender }
}

function readKnown(portal: Portal, kind: PageKind, page: Document, at: URL, address: string): Reading | null {
  if (kind === 'list') {
    const rows: readonly Row[] = attempt(() => portal.rows?.(page, at)) ?? []
    return rows.length > 0 ? { kind, portal: portal.id, url: address, rows } : null
  }
  const own = attempt(() => portal.read(page, at))
  if (!isRecognised(own)) return null
  const other = attempt(() => readByLabels(page, at).tender)
  return { kind, portal: portal.id, url: address, tender: other ? fill(own, other) : own }
}
