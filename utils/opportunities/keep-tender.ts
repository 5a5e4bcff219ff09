import type { Verdict } from '../matching/verdict'
import type { Row } from '../portals/portal'
import type { Deadline } from '../tenders/deadline'
import type { Found } from '../tenders/provenance'
import type { Place, Tender } from '../tenders/tender'
import { findInField } from '../territory/find-in-field'
import { isUnknown, territoryOfPlace } from '../territory/territory'
import { fieldName } from './field'
import type { Change, Json } from './operation'
import type { Facts, KnownDeadline, VerdictKept } from './opportunity'

/** A tender to keep, as the page says it and as it was judged. */
export interface Keeping {
  /** See `tenderKey`: the opportunity's id. */
  readonly key: string
  readonly portal: string
  readonly url: string
  readonly tender: Tender
  /** What sentences add: questions deadline, months with renewals. */
  readonly questions: Deadline | null
  readonly months: number | null
  readonly verdict: Verdict | null
  /** Name of the copy that goes with it; null: none. */
  readonly copy: string | null
  /** Milliseconds since the epoch. */
  readonly at: number
}

const TITLE = 5_000
const unique = <T>(values: readonly T[]) => [...new Set(values)]
const said = (found: Found<string> | null, length: number) => found?.value.slice(0, length) || null

/** The changes that keep a tender, from one click: its facts, deadline, copy and verdict. What people did about it before stays. */
export function keepTender(keeping: Keeping): Change[] {
  const { key, url, tender, verdict, copy, at } = keeping
  const { deadline } = tender
  return [
    ...changesOf(key, { facts: factsOf(keeping), ...(verdict && { verdict: verdictKept(verdict, at) }), ...(copy && { copy }) }),
    ...(deadline ? changesOf(key, { deadline: knownDeadline(deadline, null) }) : []),
    ...kept(key, url, tender.noticeType?.value === 'cancellation'),
  ]
}

/** The changes that keep a tender from its row in a list of results: less is known of it, and its page completes it when it is read. */
export function keepRow(key: string, portal: string, url: string, row: Row): Change[] {
  const places = row.places.map(({ value }) => value)
  const facts: Facts = {
    title: row.title.value.slice(0, TITLE),
    buyer: said(row.buyer, TITLE),
    reference: said(row.reference, 300),
    noticeId: row.noticeId,
    noticeType: row.noticeType?.value ?? null,
    procedure: null,
    portal,
    url: row.href ?? url,
    published: row.published?.value ?? null,
    ...placesOf(places),
    cpv: [],
    lots: [],
    questions: null,
    otherDeadlines: [],
    winners: [],
    months: null,
  }
  return [
    ...changesOf(key, { facts }),
    ...(row.deadline ? changesOf(key, { deadline: knownDeadline(row.deadline, null) }) : []),
    ...kept(key, url, false),
  ]
}

/** A deadline as it is followed. `url`: the page of the corrigendum that moved it; null: the opportunity's own notice. */
export function knownDeadline({ value, source }: Found<Deadline>, url: string | null): KnownDeadline {
  const from = url === null ? 'notice' : 'corrigendum'
  return { ...value, from, quote: source.quote.slice(0, 2_000), url: url?.startsWith('https://') ? url : null }
}

const changesOf = (of: string, values: Record<string, unknown>): Change[] =>
  Object.entries(values).map(([field, value]) => ({ of, field, value: value as Json }))

/** It is followed from now on, also where it had been left or removed. */
const kept = (of: string, url: string, cancelled: boolean): Change[] => [
  { of, field: 'deleted', value: null },
  { of, field: 'closed', value: null },
  ...(cancelled ? [{ of, field: 'cancelled', value: true }] : []),
  ...(url.replace(/#.*$/, '') === of ? [] : [{ of, field: fieldName('key', url.replace(/#.*$/, '').slice(0, 4_000)), value: true }]),
]

function factsOf({ tender, portal, url, questions, months }: Keeping): Facts {
  const places = [...tender.places, ...tender.lots.flatMap((lot) => lot.places)].map(({ value }) => value)
  const told = places.filter(({ role }) => role === 'performance')
  return {
    title: tender.title?.value.slice(0, TITLE) ?? '',
    buyer: said(tender.buyer, TITLE),
    reference: said(tender.reference, 300),
    noticeId: said(tender.noticeId, 300),
    noticeType: tender.noticeType?.value ?? null,
    procedure: tender.procedure?.value ?? null,
    portal,
    url,
    published: tender.published?.value ?? null,
    ...placesOf(told.length > 0 ? told : places),
    cpv: unique([...tender.cpv, ...tender.lots.flatMap((lot) => lot.cpv)].map(({ value }) => value)).slice(0, 300),
    lots: tender.lots.map(({ number, title }) => ({ number, title: said(title, TITLE) })),
    questions: tender.questionsDeadline?.value ?? questions,
    otherDeadlines: tender.otherDeadlines.map(({ value }) => value).slice(0, 20),
    winners: tender.winners.map(({ value }) => value.slice(0, TITLE)).slice(0, 300),
    months,
  }
}

/** Places as codes wherever their code or their words tell, and as they are written where nothing does. */
function placesOf(places: readonly Place[]): Pick<Facts, 'departements' | 'places'> {
  const told = places.map((place) => {
    const coded = territoryOfPlace(place)
    if (!isUnknown(coded) || !place.text) return coded.departements
    return findInField(place.text).flatMap(({ departements }) => departements)
  })
  return {
    departements: unique(told.flat()).slice(0, 120),
    places: unique(places.flatMap(({ text }, at) => (text && told[at]?.length === 0 ? [text.slice(0, 500)] : []))).slice(0, 120),
  }
}

function verdictKept({ decision, lots, team, weightsVersion }: Verdict, at: number): VerdictKept {
  // The team of the whole notice, where it has one: what it was chosen for is what is shown, lot by lot.
  const teamOf = ({ lot, team: own }: Verdict['lots'][number]) => {
    const carrying = team?.members.flatMap(({ partner, lots: carried }) => (carried.includes(lot) ? [partner] : [])) ?? []
    return (carrying.length > 0 ? carrying : own).slice(0, 50)
  }
  const scores = lots.flatMap(({ decision: of, score }) => (of === 'outside' ? [] : [score]))
  return {
    decision,
    score: scores.length > 0 ? Math.max(...scores) : null,
    lots: lots.map((lot) => ({ lot: lot.lot, decision: lot.decision, score: lot.score, team: teamOf(lot) })),
    pilot: team?.pilot?.partner ?? null,
    weightsVersion,
    at,
  }
}
