import { fold } from '../../tenders/fold'
import { zoneOfDepartements } from '../../tenders/parse-deadline'
import { parseNoticeType, parseProcedure } from '../../tenders/parse-kinds'
import { findMoments } from '../../tenders/parse-moment'
import { overseasOfNuts, parsePlace } from '../../tenders/parse-place'
import type { Found } from '../../tenders/provenance'
import { type NoticeType, type Place, TEXT_LENGTH, type Tender } from '../../tenders/tender'
import { chooseDeadline, dayOrderOf } from './choose-deadline'
import type { Entry } from './entries'
import { found } from './found'
import { httpsLink } from './https-link'
import type { Line } from './lines'
import { readLots } from './read-lots'
import { buyerName, readBuyers, readReference, readTitle } from './read-names'
import { readAmounts, readCpv, readPlaces } from './read-values'
import { scopesOf } from './scopes'

/** What assembling needs beside the lines and their entries. */
export interface Reading0 {
  /** The reader's name, for provenance. */
  readonly reader: string
  readonly url: URL | null
  /** The page's `<title>`. */
  readonly pageTitle: string
  /** Whether this portal is known to write days first whatever its language. */
  readonly dayFirst?: boolean
}

/** Makes one tender of a page's lines and of the labels found in them. What the page does not say stays null or empty. */
export function assemble(lines: readonly Line[], entries: readonly Entry[], context: Reading0): Tender {
  const { reader } = context
  const scoped = scopesOf(lines, entries)
  const numbered = scoped.lots.filter(({ number }) => number)
  // A form's only block, without a lot number, speaks of the whole contract.
  const notice = [
    ...scoped.notice,
    ...scoped.lots.filter(({ number }) => !number).flatMap((draft) => draft.entries.filter(({ field }) => field !== 'title')),
  ]
  const inLots = numbered.flatMap((draft) => draft.entries)
  const places = readPlaces(notice, reader)
  const lotPlaces = readPlaces(inLots, reader)
  const buyers = readBuyers(notice, reader)
  const inText = [...places, ...lotPlaces].some(({ value }) => value.nuts.length > 0) ? [] : nutsInText(lines, reader)
  const clocks = clocksOf([...places, ...lotPlaces])
  const zone = zoneOfDepartements(clocks.length > 0 ? clocks : clocksOf(inText))
  const clock = { lines, reader, zone, order: dayOrderOf(lines), dayFirst: context.dayFirst ?? false }
  const choose = (from: readonly Entry[], field: Entry['field']) =>
    chooseDeadline(
      from.filter((entry) => entry.field === field),
      clock,
    )
  const lots = readLots(numbered, clock)
  const stated = choose(notice, 'deadline')
  const perLot = stated.deadline ? { deadline: null, others: [] } : earliest(lots.flatMap(({ deadline }) => deadline ?? []))
  const noticeType = readNoticeType(notice, lines, context)
  return {
    noticeType,
    title: readTitle(notice, lines, reader, buyers),
    buyer: buyers[0] ?? null,
    buyerAlso: buyers.slice(1),
    reference: readReference(notice, reader),
    noticeId: readNoticeId(notice, lines, reader),
    published: readPublished(notice, reader, context.pageTitle),
    deadline: stated.deadline ?? perLot.deadline,
    otherDeadlines: stated.deadline ? stated.others : perLot.others,
    questionsDeadline: choose(notice, 'questions').deadline ?? choose(inLots, 'questions').deadline,
    cpv: mergeCpv(readCpv(notice, reader), readCpv(inLots, reader)),
    places: distinct([...places, ...lotPlaces, ...inText]),
    procedure: readProcedure(notice, lines, reader),
    lots,
    lotsCount: readLotsCount(notice, lots.length, lines, reader),
    amounts: readAmounts(notice, reader),
    // Read from the text by whoever judges: see `with-conditions.ts`.
    reserved: [],
    groupRules: [],
    winners: readWinners(scoped.result, notice, reader),
    documentsUrl: readDocuments([...notice, ...inLots], reader, context.url),
    text: lines
      .map(({ text }) => text)
      .join('\n')
      .slice(0, TEXT_LENGTH),
  }
}

/** Départements as far as a clock depends on them: any code of the mainland is Paris's time. */
const clocksOf = (places: readonly Found<Place>[]) =>
  places.flatMap(({ value }) => [
    ...value.departements,
    ...value.nuts.filter((nuts) => nuts.length > 2).map((nuts) => overseasOfNuts(nuts) ?? '75'),
  ])

const mergeCpv = (own: Found<string>[], lots: Found<string>[]) => [
  ...own,
  ...lots.filter(({ value }) => !own.some((known) => known.value === value)),
]

/** The first of the lots' deadlines rules, as the one that may be missed; those that differ are kept. */
function earliest(deadlines: readonly Tender['otherDeadlines'][number][]) {
  const key = ({ value }: (typeof deadlines)[number]) => `${value.date} ${value.time ?? ''}`
  const sorted = [...deadlines].sort((one, other) => key(one).localeCompare(key(other)))
  const [first] = sorted
  const others = sorted.filter((one, index) => key(one) !== key(sorted[index - 1] ?? one) && first && key(one) !== key(first))
  return { deadline: first ?? null, others }
}

/** Places without those that say again what one before them says. */
function distinct(places: readonly Found<Place>[]): Found<Place>[] {
  const key = ({ value }: Found<Place>) => [...value.departements, ...value.nuts].join() || value.text
  return places.filter((place, index) => places.findIndex((other) => key(other) === key(place)) === index)
}

/** "Code NUTS : Frk26" within a sentence, or within the buyer's address. */
function nutsInText(lines: readonly Line[], reader: string): Found<Place>[] {
  for (const { text } of lines) {
    const code = /\bnuts\W{0,4}(fr\w{1,3})\b/i.exec(text)?.[1]
    const nuts = code ? parsePlace(code).nuts : []
    const role = /num[ée]ro national|adresse/i.test(text) ? 'buyer' : 'performance'
    if (code && nuts.length > 0) return [found({ departements: [], nuts, text: null, role }, reader, 'code NUTS', text, code)]
  }
  return []
}

const URGENT: readonly NoticeType[] = [
  'cancellation',
  'corrigendum',
  'award',
  'modification',
  'prior-information',
  'call-for-projects',
  'call',
]
const TYPE_START =
  /^(?:avis (?:de|d'|rectif|modif)|appels? (?:d'offre|a (?:projet|candid|manif)|public)|resultat|rectif|annulation|(?:contract|concession)[a-z ]* notice)/

function readNoticeType(entries: readonly Entry[], lines: readonly Line[], { reader, pageTitle }: Reading0): Found<NoticeType> | null {
  const said: Found<NoticeType>[] = []
  for (const { field, label, value, quote } of entries) {
    const type = field === 'noticeType' ? parseNoticeType(value) : null
    if (type) said.push(found(type, reader, label, quote))
  }
  for (const { text, block } of lines.slice(0, 200)) {
    const announced = (text.length < 80 || block === 'h1') && TYPE_START.test(fold(text))
    const type = announced ? parseNoticeType(text.slice(0, 60)) : null
    if (type) said.push(found(type, reader, block, text))
  }
  if (said.length === 0) {
    const type = parseNoticeType(pageTitle)
    if (type) said.push(found(type, reader, 'title', pageTitle))
  }
  return said.sort((one, other) => URGENT.indexOf(one.value) - URGENT.indexOf(other.value))[0] ?? null
}

const NOTICE_NUMBER = /^(?:avis|annonce)\s*(?:n[°ºo]\s*\.?|no|num[ée]ro)\s*:?\s*([A-Z0-9][\w-]{2,40})/i

function readNoticeId(entries: readonly Entry[], lines: readonly Line[], reader: string): Found<string> | null {
  for (const { field, label, value, quote } of entries) {
    const [id] = field === 'noticeId' ? (/^[A-Z0-9][\w-]{2,40}/i.exec(value) ?? []) : []
    if (id && /\d/.test(id)) return found(id, reader, label, quote, id)
  }
  const line = lines.find(({ text }) => text.length < 200 && NOTICE_NUMBER.test(text))
  const id = line && NOTICE_NUMBER.exec(line.text)?.[1]
  return line && id && /\d/.test(id) ? found(id, reader, 'avis n°', line.text, id) : null
}

function readPublished(entries: readonly Entry[], reader: string, pageTitle: string): Found<string> | null {
  for (const { field, label, value, quote } of entries) {
    const [moment] = field === 'published' ? findMoments(value.slice(0, 60)) : []
    if (moment) return found(moment.date, reader, label, quote)
  }
  const [dated] = /\bdu \d/.test(pageTitle) ? findMoments(pageTitle) : []
  return dated ? found(dated.date, reader, 'title', pageTitle) : null
}

function readProcedure(entries: readonly Entry[], lines: readonly Line[], reader: string): Tender['procedure'] {
  for (const { field, label, value, quote } of entries) {
    const procedure = field === 'procedure' ? parseProcedure(value) : null
    if (procedure) return found(procedure, reader, label, quote)
  }
  const line = lines.find(
    ({ text }) => text.length < 60 && /^(?:proc[ée]dure|appel d['’]offres|concours|dialogue) ?\p{L}/iu.test(text) && parseProcedure(text),
  )
  const procedure = line && parseProcedure(line.text)
  return line && procedure ? found(procedure, reader, line.block, line.text) : null
}

function readLotsCount(entries: readonly Entry[], read: number, lines: readonly Line[], reader: string): Found<number> | null {
  for (const { field, label, value, quote } of entries) {
    if (field !== 'divided' && field !== 'lot') continue
    const counted = /^\W{0,3}(\d{1,3})\s*(?:lots?\b|$)/i.exec(value)?.[1] ?? /\b(\d{1,3}) lots\b/i.exec(value)?.[1]
    if (counted) return found(Number(counted), reader, label, quote)
    if (field === 'divided' && read === 0 && /^\W{0,3}(?:non|no|marché unique|lot unique|sans)\b/i.test(value))
      return found(0, reader, label, quote)
  }
  if (read > 0) return found(read, reader, 'lots', lines.find(({ text }) => /\blot/i.test(text))?.text ?? '')
  const line = lines.find(
    ({ text }) => text.length < 300 && /(?:alloti|comporte|divis|r[ée]parti|d[ée]compos)\D{0,40}\d{1,3} lots\b/i.test(text),
  )
  const counted = line && /(\d{1,3}) lots\b/i.exec(line.text)?.[1]
  return line && counted ? found(Number(counted), reader, 'lots', line.text) : null
}

/** Names under "titulaire", and any name in the part of a notice that gives the results. */
function readWinners(results: readonly Entry[], notice: readonly Entry[], reader: string): Found<string>[] {
  const winners = new Map<string, Found<string>>()
  for (const { label, value, quote } of [
    ...results.filter(({ field }) => field === 'winner' || field === 'buyer'),
    ...notice.filter(({ field }) => field === 'winner'),
  ]) {
    const name = buyerName(value)
    if (name.length > 2 && !/^(?:oui|non|section|yes|no)\b/i.test(name) && !winners.has(fold(name)))
      winners.set(fold(name), found(name, reader, label, quote, name))
  }
  return [...winners.values()].slice(0, 100)
}

function readDocuments(entries: readonly Entry[], reader: string, url: URL | null): Tender['documentsUrl'] {
  for (const wanted of ['documents', 'profile'] as const) {
    for (const { field, label, value, quote } of entries) {
      const link = field === wanted && /https:\/\//i.test(value) ? httpsLink(value, url ?? undefined) : null
      if (link) return found(link, reader, label, quote)
    }
  }
  return null
}
