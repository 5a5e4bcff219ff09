import { parsePlace } from '../../tenders/parse-place'
import type { Lot, NoticeType, Tender } from '../../tenders/tender'
import { found } from '../read/found'
import { readNoticeId, readPublished } from '../read/read-facts'
import { amountsInText } from './amounts-in-text'
import { clausesOf, entriesIn } from './clauses'
import { cutLot } from './cut-lot'
import { deadlineAlone } from './deadline-alone'
import { correctedDeadline, cpvSaid, deadlineSaid, noticeTypeSaid, procedureSaid } from './fill-facts'
import { buyersSaid, referenceSaid, type Said, titleSaid, untilLabel, untilSentence } from './fill-names'
import { placeLots } from './lot-places'
import { described, outcomeIn, outcomeSaid } from './lot-said'
import { lotTitle } from './lot-title'
import { isCutShort, lotsInText, namedByText, withOwnDescription } from './lots-in-text'
import { performedAt } from './performed-at'
import { readAmounts } from './read-amounts'
import { readLotsCount } from './read-lots-count'
import { placesAlone, placesIn } from './read-places'
import { winnersInText } from './winners-in-text'

const CONTRACT =
  /\b(?:syst[èe]me d['’]acquisition dynamique|march[ée] (?:public|à bons|à tranches|de (?:services|fournitures|travaux|prestations))|accord-cadre|bons de commande)\b/i

/** Notices to which nobody answers: a day in them is not one to keep. */
const OVER: readonly (NoticeType | undefined)[] = ['award', 'cancellation', 'modification']

/**
 * Fills what a page's readers did not find from the notice's sentences: facts that stand within a line, lots named in a
 * paragraph, amounts told in prose. What a reader found stays, but for a name that runs on into the next label and for
 * lots of which it took the first alone.
 */
export function fillFromText(read: Tender, reader: string): Tender {
  const clauses = clausesOf(read.text)
  const said: Said = { clauses, entries: entriesIn(clauses), reader }
  return withWorth(withLots(withFacts(withNames(read, said), said), said), said)
}

function withNames(read: Tender, said: Said): Tender {
  const { clauses, entries, reader } = said
  const title = untilLabel(read.title) ?? titleSaid(said)
  const [buyer = null, ...also] = read.buyer
    ? [untilSentence(untilLabel(read.buyer)), ...read.buyerAlso]
    : buyersSaid(said, title?.value ?? null, read.text)
  return {
    ...read,
    title,
    buyer,
    buyerAlso: also.map(untilLabel).slice(0, 12),
    reference: unbracketed(read.reference) ?? referenceSaid(said),
    noticeId: read.noticeId ?? readNoticeId(entries, reader),
    published:
      read.published ??
      readPublished(
        entries.filter(({ line }) => line <= (clauses[0]?.line ?? 0) + 12),
        reader,
        '',
      ),
  }
}

/** A reference without the bracket that closes around it: "2026-14]". */
const unbracketed = (reference: Tender['reference']): Tender['reference'] =>
  reference && /^[^[(]*[\])]/.test(reference.value) ? { ...reference, value: reference.value.replace(/[\])].*$/, '') } : reference

function withFacts(read: Tender, said: Said): Tender {
  const { reader } = said
  const cpv = read.cpv.length > 0 ? read.cpv : cpvSaid(said)
  const procedure = read.procedure ?? procedureSaid(said)
  const known = { ...read, cpv, procedure }
  // A type deduced from the deadline alone yields to one that is said.
  const deduced = read.noticeType !== null && read.noticeType.source.element === read.deadline?.source.element
  const type = (read.noticeType && !deduced ? read.noticeType : noticeTypeSaid(said, known)) ?? read.noticeType
  const over = OVER.includes(type?.value)
  const told =
    read.deadline ?? (type?.value === 'corrigendum' ? correctedDeadline(said) : null) ?? (over ? null : deadlineSaid(said, false))
  const isLabelled = said.entries.some(({ field }) => field === 'deadline')
  const deadline = told ?? (over || isLabelled ? null : deadlineAlone(read.text, read.published?.value ?? null, reader))
  return {
    ...known,
    deadline,
    // Who asks for offers by a day, for a contract, calls for tenders.
    noticeType:
      type ??
      (deadline && (cpv.length > 0 || procedure || CONTRACT.test(read.text.slice(0, 6_000)))
        ? { ...deadline, value: 'call' as const }
        : null),
    questionsDeadline: read.questionsDeadline ?? (over ? null : deadlineSaid(said, true)),
    places: read.places.length > 0 ? read.places : placesSaid(said, read),
  }
}

/** Places under a label within a line, else in a line of their own, else where a sentence says that the work is done, else the département that is printed behind the buyer's name. */
function placesSaid({ clauses, entries, reader }: Said, { buyer, text, lots }: Tender): Tender['places'] {
  const labelled = placesIn(entries, reader)
  const alone = labelled.length > 0 ? labelled : placesAlone(text, reader)
  const places = alone.length > 0 ? alone : performedAt(clauses, lots, reader)
  const quote = buyer?.source.quote ?? ''
  const behind = /^\s*(\(\d{2,3}\))/.exec(quote.slice(quote.indexOf(buyer?.value ?? '') + (buyer?.value.length ?? 0)))?.[1]
  const { departements } = parsePlace(behind ?? '')
  return places.length > 0 || !buyer || departements.length === 0
    ? places
    : [{ value: { departements, nuts: [], text: buyer.value.slice(0, 300), role: 'buyer' }, source: buyer.source }]
}

function withLots(known: Tender, { entries, reader }: Said): Tender {
  const words = entries.flatMap(({ field, label, value, quote }) =>
    field === 'divided' ? [{ ...found(value, reader, label, quote), field, lot: null }] : [],
  )
  const read = { ...known, lotsCount: known.lotsCount ?? readLotsCount(words, 0, '', reader) }
  const undivided = read.lotsCount?.value === 0
  const results = read.noticeType?.value === 'award'
  const run = undivided ? null : lotsInText(read.text, reader, results)
  const replaced = run !== null && isCutShort(read.lots, run)
  const named = replaced ? run.lots : namedByText(read.lots, run)
  const own = named.map((lot) => withOwnDescription(withOwnTitle({ ...lot, title: untilLabel(lot.title) }, reader, results)))
  const lots = placeLots(results ? own.map((lot) => withOutcome(lot, read.text)) : own, read)
  const stated = read.lotsCount?.value ?? 0
  const first = run?.lots.find(({ title }) => title)?.title ?? read.lotsCount
  const counted = replaced && first && stated < run.count ? found(run.count, reader, 'lots', first.source.quote) : read.lotsCount
  return { ...read, lots, lotsCount: counted }
}

function withOutcome(lot: Lot, text: string): Lot {
  const outcome = lot.outcome ?? outcomeSaid(text, lot.number)
  return outcome ? { ...lot, outcome } : lot
}

/** A lot whose reader took what is said behind its name for a part of it. */
function withOwnTitle(lot: Lot, reader: string, results: boolean): Lot {
  if (!lot.title) return lot
  const { title: words, tail, rest } = cutLot(lot.title.value)
  if (words === lot.title.value) return lot
  const title = lotTitle(words)
  const outcome = lot.outcome ?? (results ? outcomeIn(tail) : null)
  return {
    ...lot,
    title: /\p{L}{2}/u.test(title) ? { ...lot.title, value: title } : null,
    description: lot.description ?? described(`${tail} ${rest}`, lot.number, reader),
    ...(outcome ? { outcome } : {}),
  }
}

function withWorth(read: Tender, { clauses, entries, reader }: Said): Tender {
  const results = read.noticeType?.value === 'award'
  const numbers = read.lots.map(({ number }) => number)
  const grant = read.noticeType?.value === 'call-for-projects'
  const { own: told, byLot } = grant ? { own: [], byLot: new Map() } : amountsInText(read.text, numbers, reader, results)
  // A label that names the currency may stand beside a bare number.
  const labelled = entries.flatMap(({ field, label, value, quote }) =>
    field === 'money' && !grant ? [{ ...found(value.slice(0, 200), reader, label, quote), field, lot: null }] : [],
  )
  const own = told.length > 0 || byLot.size > 0 ? told : readAmounts(labelled, results)
  const ofLots = new Set([...byLot.values()].flat().map(({ value }) => value.amount))
  const whole = new Set(own.map(({ value }) => value.amount))
  return {
    ...read,
    // What a line gives lot by lot is no amount of the whole.
    amounts: read.amounts.length > 0 ? read.amounts.filter(({ value }) => !ofLots.has(value.amount) || whole.has(value.amount)) : own,
    lots: read.lots.map((lot) => (lot.amounts.length > 0 ? lot : { ...lot, amounts: byLot.get(lot.number) ?? [] })),
    winners: results && read.winners.length === 0 ? winnersInText(clauses, reader) : read.winners,
  }
}
