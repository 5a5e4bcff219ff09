import type { Reading, Row } from '../../utils/portals/portal'
import type { Deadline } from '../../utils/tenders/deadline'
import type { Found } from '../../utils/tenders/provenance'
import type { Place } from '../../utils/tenders/tender'
import { findTerritory } from '../../utils/territory/find-places'
import { nutsDepartements } from '../../utils/territory/nuts'

/** What a page states, in the shape in which pages are labelled by hand: null or empty where it states nothing. */
export interface PageLabels {
  file: string
  url: string | null
  page_kind: string | null
  notice_type: string | null
  title: string | null
  buyer: string | null
  reference: string | null
  notice_id: string | null
  deadline: string | null
  questions_deadline: string | null
  published: string | null
  cpv: string[]
  departments: string[]
  nuts: string[]
  procedure: string | null
  lots: { number: string; title: string | null }[]
  lots_count: number | null
  value: { amount: number; currency: string } | null
  winners: string[]
  rows?: { notice_id: string | null; title: string; buyer: string | null; deadline: string | null; reference: string | null }[]
}

const value = <T>(found: Found<T> | null): T | null => found?.value ?? null
const printed = (found: Found<Deadline> | null) =>
  found && (found.value.time ? `${found.value.date}T${found.value.time}` : found.value.date)
const each = <T>(items: Iterable<T>) => [...new Set(items)]

/** A code of the third level is a département; a wider one names none in particular. */
const inside = (nuts: string) => {
  const cover = nutsDepartements(nuts)
  return cover !== 'national' && cover.length === 1 ? cover : []
}

/** The codes that a place prints, else those of the one département or region that its words name. */
function departementsOf({ departements, nuts, text }: Place): readonly string[] {
  const codes = [...departements, ...nuts.flatMap(inside)]
  return codes.length > 0 || nuts.length > 0 || !text ? codes : findTerritory(text, true).departements
}

function rowLabels(row: Row) {
  return {
    notice_id: row.noticeId,
    title: row.title.value,
    buyer: value(row.buyer),
    deadline: printed(row.deadline),
    reference: value(row.reference),
  }
}

/** A reading as labels. */
export function pageLabels(reading: Reading, file: string, url: string | null): PageLabels {
  const tender = reading.kind === 'notice' || reading.kind === 'documents' ? reading.tender : null
  const places = tender?.places.map((place) => place.value) ?? []
  const own = places.filter(({ role }) => role !== 'buyer')
  const estimate = tender?.amounts.find((amount) => amount.value.role === 'estimate')?.value
  const types = reading.kind === 'list' ? each(reading.rows.flatMap((row) => value(row.noticeType) ?? [])) : []
  return {
    file,
    url,
    page_kind: reading.kind,
    notice_type: tender ? value(tender.noticeType) : types.length === 1 && types[0] === 'call-for-projects' ? types[0] : null,
    title: value(tender?.title ?? null),
    buyer: value(tender?.buyer ?? null),
    reference: value(tender?.reference ?? null),
    notice_id: value(tender?.noticeId ?? null),
    deadline: printed(tender?.deadline ?? null),
    questions_deadline: printed(tender?.questionsDeadline ?? null),
    published: value(tender?.published ?? null),
    cpv: tender?.cpv.map((code) => code.value) ?? [],
    departments: each(own.flatMap(departementsOf)),
    nuts: each((own.some(({ nuts }) => nuts.length > 0) ? own : places).flatMap(({ nuts }) => nuts)),
    procedure: value(tender?.procedure ?? null),
    lots: tender?.lots.map(({ number, title }) => ({ number, title: value(title) })) ?? [],
    lots_count: value(tender?.lotsCount ?? null),
    value: estimate ? { amount: estimate.amount, currency: estimate.currency } : null,
    winners: tender?.winners.map((winner) => winner.value) ?? [],
    ...(reading.kind === 'list' ? { rows: reading.rows.map(rowLabels) } : {}),
  }
}
