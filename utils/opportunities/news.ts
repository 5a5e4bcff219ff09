import { amends, type KnownTender } from '../tenders/amends'
import { blankTender } from '../tenders/blank-tender'
import type { Deadline } from '../tenders/deadline'
import { isOver } from '../tenders/is-over'
import type { Found } from '../tenders/provenance'
import type { Tender } from '../tenders/tender'
import { knownDeadline } from './keep-tender'
import type { Change, Json } from './operation'
import type { KnownDeadline, Opportunity } from './opportunity'

/** What a page says that is not known yet of an opportunity. */
export interface News {
  readonly of: Opportunity
  /** What tells that the page is about it: it is its own page, or a later notice that names it so. */
  readonly by: 'page' | 'notice' | 'procedure' | 'reference' | 'title'
  /** The deadline as it is followed and as the page says it; null: it doesn't move. */
  readonly deadline: { readonly from: KnownDeadline | null; readonly to: Found<Deadline> } | null
  /** The page says that the whole consultation is over. */
  readonly cancels: boolean
  /** Lots that the page takes away. */
  readonly removedLots: readonly string[]
  /** The page says who got it, and no result is noted: to whom, and on which day it says so (`YYYY-MM-DD`). Null: it doesn't. */
  readonly awarded: { readonly winners: readonly string[]; readonly on: string | null } | null
}

const TITLE = 5_000

/** An opportunity as the tender that it was kept from, as far as a comparison needs it. */
function asKnown({ id, facts, deadline }: Opportunity): KnownTender {
  const found = (value: string | null): Found<string> | null =>
    value === null ? null : { value, source: { reader: 'kept', element: '', quote: value } }
  const tender: Tender = {
    ...blankTender,
    title: found(facts.title),
    buyer: found(facts.buyer),
    reference: found(facts.reference),
    noticeId: found(facts.noticeId),
    deadline: deadline && { value: deadline, source: { reader: 'kept', element: '', quote: deadline.quote } },
    lots: facts.lots.map(({ number, title }) => ({
      number,
      title: found(title),
      description: null,
      cpv: [],
      places: [],
      deadline: null,
      amounts: [],
    })),
  }
  return { id, tender }
}

const sameMoment = (one: Deadline, other: Deadline) =>
  one.date === other.date && (one.time === null || other.time === null || (one.time === other.time && one.zone === other.zone))

/** What an opportunity's own page says now that it didn't when it was kept. Null: nothing that matters. A date typed by a person isn't contradicted: both are shown. */
export function newsOfOwnPage(of: Opportunity, tender: Tender): News | null {
  const { deadline } = tender
  // What is awarded or cancelled has no deadline any more: the date that its page still prints moves nothing.
  const moved = !isOver(tender) && deadline !== null && (of.deadline === null || !sameMoment(of.deadline, deadline.value))
  const cancels = tender.noticeType?.value === 'cancellation' && !of.cancelled
  const awarded = awardIn(of, tender)
  // A corrigendum that was applied is newer than the notice's own page.
  if (moved && of.deadline?.from === 'corrigendum' && deadline.value.date < of.deadline.date) return null
  return moved || cancels || awarded
    ? { of, by: 'page', deadline: moved ? { from: of.deadline, to: deadline } : null, cancels, removedLots: [], awarded }
    : null
}

/** What an award tells of a call that is followed. Of what was kept as an award, or left, or whose result is noted, it is no news. */
function awardIn({ facts, closed, result }: Opportunity, { noticeType, winners, published }: Tender): News['awarded'] {
  if (noticeType?.value !== 'award' || facts.noticeType === 'award' || closed || result) return null
  return { winners: winners.map(({ value }) => value.slice(0, TITLE)).slice(0, 300), on: published?.value ?? null }
}

/** Which of these opportunities a corrigendum or a cancellation is about, and what it changes; null: none, or it can't be told. */
export function newsOfOtherPage(candidates: readonly Opportunity[], notice: Tender): News | null {
  const followed = candidates.filter(({ deleted }) => !deleted)
  const amendment = amends(notice, followed.map(asKnown))
  const of = followed.find(({ id }) => id === amendment.of)
  if (!of || amendment.of === null) return null
  const { by, deadline, closes } = amendment
  const removedLots = amendment.removedLots.map(({ value }) => value).filter((lot) => of.facts.lots.some(({ number }) => number === lot))
  const moved = deadline !== null && (of.deadline === null || !sameMoment(of.deadline, deadline.to.value))
  const cancels = closes !== null && !of.cancelled
  return moved || cancels || removedLots.length > 0
    ? {
        of,
        by,
        deadline: moved ? { from: of.deadline, to: deadline.to } : null,
        cancels,
        removedLots,
        awarded: null,
      }
    : null
}

/** The changes that take note of news read at `url`; one gesture, so that it can be taken back. */
export function takeNote({ of: { id, facts }, by, deadline, cancels, removedLots }: News, url: string): Change[] {
  const moved = deadline && knownDeadline(deadline.to, by === 'page' ? null : url)
  return [
    ...(moved ? [{ of: id, field: 'deadline', value: { ...moved } as Json }] : []),
    ...(cancels ? [{ of: id, field: 'cancelled', value: true }] : []),
    ...(removedLots.length > 0
      ? [
          {
            of: id,
            field: 'facts',
            value: { ...facts, lots: facts.lots.filter(({ number }) => !removedLots.includes(number)) } as unknown as Json,
          },
        ]
      : []),
  ]
}
