import type { Tender } from '../tenders/tender'
import { readAnyPage } from './generic'
import { readByLabels } from './generic/read-notice'
import type { PageKind, Portal, Reading, Row } from './portal'
import { portals } from './registry'

/** The name that stands for no portal: a page of any other site. */
const ANY = 'generic'

/** Whether the portal owns this address. */
function owns(portal: Portal, url: URL): boolean {
  return portal.matches.some((pattern) => pattern.startsWith(`https://${url.hostname}/`))
}

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

/** Fills what a portal's reader did not find from the generic one; provenance says which read what. */
function fill(own: Tender, other: Tender): Tender {
  const closed = /award|cancellation|modification/.test(own.noticeType?.value ?? '')
  const sure = !closed && other.otherDeadlines.length === 0
  const list = <T>(mine: readonly T[], theirs: readonly T[]) => (mine.length > 0 ? mine : theirs)
  return {
    ...own,
    noticeType: own.noticeType ?? other.noticeType,
    title: own.title ?? other.title,
    buyer: own.buyer ?? other.buyer,
    reference: own.reference ?? other.reference,
    noticeId: own.noticeId ?? other.noticeId,
    published: own.published ?? other.published,
    deadline: own.deadline ?? (sure ? other.deadline : null),
    questionsDeadline: own.questionsDeadline ?? other.questionsDeadline,
    cpv: list(own.cpv, other.cpv),
    places: list(own.places, other.places),
    procedure: own.procedure ?? other.procedure,
    lotsCount: own.lotsCount ?? other.lotsCount,
    amounts: list(own.amounts, other.amounts),
    winners: list(own.winners, other.winners),
    documentsUrl: own.documentsUrl ?? other.documentsUrl,
  }
}

/**
 * Reads a page: its portal's reader where one knows it, the generic reader where none does or where the portal's finds
 * nothing any more. Never throws; `other` where the page is no tender. `url` is null for a page of unknown origin.
 */
export function readPage(page: Document, url: URL | null): Reading {
  const address = url?.href.slice(0, 2_000) ?? ''
  const at = url ?? new URL('about:blank')
  const owner = portals.find((portal) => owns(portal, at)) ?? null
  const tried = owner ? [owner, ...portals.filter((portal) => portal !== owner)] : portals
  for (const portal of tried) {
    const kind = attempt(() => portal.detect(at, page))
    const reading = kind && readKnown(portal, kind, page, at, address)
    if (reading) return reading
    if (kind) break
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
