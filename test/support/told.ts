import type { Found } from '../../utils/tenders/provenance'
import type { Tender } from '../../utils/tenders/tender'

const value = <T>(found: Found<T> | null): T | null => found?.value ?? null
const moment = (deadline: Tender['deadline']) => deadline && [deadline.value.date, deadline.value.time].filter(Boolean).join(' ')
const money = (amounts: Tender['amounts']) =>
  amounts.map(({ value: { role, amount, per } }) => `${role} ${amount}${per ? ` a ${per}` : ''}`).join(', ')

/** What a notice says, in the fewest words; a field that the expectation leaves out is not compared. */
export const told = (tender: Tender) => ({
  type: value(tender.noticeType),
  title: value(tender.title),
  buyer: value(tender.buyer),
  reference: value(tender.reference),
  deadline: moment(tender.deadline),
  questions: moment(tender.questionsDeadline),
  procedure: value(tender.procedure),
  cpv: tender.cpv.map(({ value: code }) => code).join(' '),
  count: value(tender.lotsCount),
  amounts: money(tender.amounts),
  winners: tender.winners.map(({ value: name }) => name),
  places: tender.places.map(({ value: { departements, text } }) => departements.join(' ') || text),
  outcomes: tender.lots.map(({ outcome }) => outcome ?? null),
  descriptions: tender.lots.map(({ description }) => value(description)),
  lots: tender.lots.map((lot) => [
    lot.number,
    value(lot.title),
    lot.places.flatMap(({ value: place }) => place.departements).join(' '),
    money(lot.amounts),
  ]),
})
