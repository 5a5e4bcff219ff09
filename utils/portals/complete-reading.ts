import type { Deadline } from '../tenders/deadline'
import type { Found } from '../tenders/provenance'
import type { Place, Tender, Unread } from '../tenders/tender'
import { inZone, zoneOfPlaces } from '../tenders/zone'
import { fillFromText } from './complete/fill-from-text'
import { untilLabel } from './complete/fill-names'
import { readAmounts } from './complete/read-amounts'
import { readConditions } from './complete/read-conditions'
import { readDocuments } from './complete/read-documents'
import { readLotsCount } from './complete/read-lots-count'
import { nutsInText, readPlaces } from './complete/read-places'
import { readWinners } from './complete/read-winners'
import { restoreEntities } from './complete/restore-entities'
import { quotedFrom, withEntities } from './complete/with-entities'
import type { Reading, Row } from './portal'

type Name = Found<string>
type Moment = Found<Deadline>

const restored = <T extends Name | null>(name: T): T => (name ? { ...name, value: restoreEntities(name.value) } : name)

/**
 * Understands what a page's script has left unread: amounts, places, number of lots, winners, the documents' address, the zone
 * of a deadline, what the notice's sentences say of reservations and of groups, and what they say of anything else that no label gave. Apart from the readers, since it
 * needs no page: a page's script doesn't carry it. Pure; what is no tender is returned as it is.
 */
export function completeReading(reading: Reading): Reading {
  if (reading.kind === 'list') return { ...reading, rows: reading.rows.map(completeRow) }
  if (reading.kind === 'other' || !reading.tender.unread) return reading
  // Entities that a site escaped twice first: their ";" parts no facts. Quotes stay as the page prints them.
  const tender = completeTender(withEntities(reading.tender), reading.portal)
  return { ...reading, tender: quotedFrom(fillFromText(tender, reading.portal), reading.tender.text) }
}

function completeRow(row: Row): Row {
  const raw = row.places.filter(({ value }) => value.departements.length + value.nuts.length === 0)
  const read = readPlaces(raw.map(({ value, source }) => ({ field: 'place', value: value.text ?? '', source })))
  const places = [...row.places.filter((place) => !raw.includes(place)), ...read]
  const zone = zoneOfPlaces(places.map(({ value }) => value))
  const deadline = row.deadline && { ...row.deadline, value: inZone(row.deadline.value, row.deadline.source.quote, zone) }
  return { ...row, title: restored(row.title), buyer: restored(row.buyer), deadline, places }
}

function completeTender({ unread: printed = [], ...tender }: Tender, reader: string): Tender {
  // What speaks of lots by their name is no single lot's: "lot 1, 90 000 € ; lot 2, 60 000 €" under the last of them.
  const unread = printed.map(untilLabel).map((words) => (speaksOfLots(words) ? { ...words, lot: null } : words))
  const type = tender.noticeType?.value
  const own = unread.filter(({ lot }) => lot === null)
  const ofLot = (number: string) => readPlaces(unread.filter(({ lot }) => lot === number))
  const stated = [...readPlaces(own), ...tender.lots.flatMap(({ number }) => ofLot(number))]
  const places = distinct(stated.some(({ value }) => value.nuts.length > 0) ? stated : [...stated, ...nutsInText(tender.text, reader)])
  const zone = zoneOfPlaces(places.map(({ value }) => value))
  const settled = (moment: Moment): Moment => {
    // What stands on the moment's line and on the next: "heure de La Réunion".
    const at = tender.text.indexOf(moment.source.quote)
    const words = at < 0 ? moment.source.quote : tender.text.slice(at, at + moment.source.quote.length + 80)
    return { ...moment, value: inZone(moment.value, `${moment.source.element} ${words}`, zone) }
  }
  // One lot of an award is one of those awarded.
  const read = type === 'award' && tender.lots.length === 1 ? 0 : tender.lots.length
  const lotsCount = readLotsCount(own, read, tender.text, reader)
  return {
    ...tender,
    ...readConditions(tender.text, reader),
    deadline: tender.deadline && settled(tender.deadline),
    otherDeadlines: tender.otherDeadlines.map(settled),
    questionsDeadline: tender.questionsDeadline && settled(tender.questionsDeadline),
    amounts: readAmounts(own, type === 'award'),
    winners: readWinners(own),
    documentsUrl: tender.documentsUrl ?? readDocuments(unread),
    places,
    lotsCount,
    lots:
      lotsCount?.value === 0
        ? []
        : tender.lots.map((lot) => ({
            ...lot,
            places: ofLot(lot.number),
            deadline: lot.deadline && settled(lot.deadline),
            amounts: readAmounts(
              unread.filter((words) => words.lot === lot.number),
              type === 'award',
            ),
          })),
  }
}

const MONEY: readonly Unread['field'][] = ['money', 'estimate', 'maximum', 'minimum', 'awarded']
const speaksOfLots = ({ field, lot, value }: Unread) => lot !== null && MONEY.includes(field) && /\blots?\b/i.test(value)

/** Places without those that say again what one before them says. */
function distinct(places: readonly Found<Place>[]): Found<Place>[] {
  const key = ({ value }: Found<Place>) => [...value.departements, ...value.nuts].join() || value.text
  return places.filter((place, index) => places.findIndex((other) => key(other) === key(place)) === index)
}
