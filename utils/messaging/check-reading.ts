import * as v from 'valibot'
import type { Reading } from '../portals/portal'
import { QUOTE_LENGTH } from '../tenders/provenance'
import { TEXT_LENGTH } from '../tenders/tender'

// A reading comes out of a web page: sizes are bounded and addresses are https before anything is stored or shown.
const text = (length: number) => v.pipe(v.string(), v.maxLength(length))
const short = text(200)
const list = <T extends v.GenericSchema>(item: T, length: number) => v.pipe(v.array(item), v.maxLength(length))
const httpsAddress = v.pipe(text(2_000), v.startsWith('https://'))

const source = v.object({ reader: short, element: short, quote: text(QUOTE_LENGTH + 1) })
const found = <T extends v.GenericSchema>(value: T) => v.object({ value, source })
const maybe = <T extends v.GenericSchema>(value: T) => v.nullable(found(value))

const day = v.pipe(v.string(), v.isoDate())
const deadline = v.object({
  date: day,
  time: v.nullable(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  zone: short,
  zoneFrom: v.picklist(['stated', 'assumed']),
})
const cpv = v.pipe(v.string(), v.regex(/^\d{8}$/))
const place = v.object({
  departements: list(text(3), 120),
  nuts: list(text(5), 120),
  text: v.nullable(text(4_000)),
  role: v.picklist(['performance', 'publication', 'buyer']),
})
const amount = v.object({
  amount: v.pipe(v.number(), v.finite()),
  currency: text(3),
  taxes: v.nullable(v.picklist(['excluded', 'included'])),
  role: v.picklist(['estimate', 'maximum', 'minimum', 'awarded']),
})
const noticeType = v.picklist(['call', 'award', 'corrigendum', 'cancellation', 'prior-information', 'modification', 'call-for-projects'])
const words = text(5_000)

const lot = v.object({
  number: short,
  title: maybe(words),
  description: maybe(text(20_000)),
  cpv: list(found(cpv), 100),
  places: list(found(place), 100),
  deadline: maybe(deadline),
  amounts: list(found(amount), 50),
})

const tender = v.object({
  noticeType: maybe(noticeType),
  title: maybe(words),
  buyer: maybe(words),
  buyerAlso: list(found(words), 20),
  reference: maybe(short),
  noticeId: maybe(short),
  published: maybe(day),
  deadline: maybe(deadline),
  otherDeadlines: list(found(deadline), 20),
  questionsDeadline: maybe(deadline),
  cpv: list(found(cpv), 300),
  places: list(found(place), 300),
  procedure: maybe(v.picklist(['open', 'restricted', 'negotiated', 'adapted', 'dialogue', 'partnership', 'direct'])),
  lots: list(lot, 1_000),
  lotsCount: maybe(v.pipe(v.number(), v.integer(), v.minValue(0))),
  amounts: list(found(amount), 300),
  reserved: list(found(v.picklist(['disability', 'insertion', 'prison', 'social-economy'])), 10),
  groupRules: list(
    found(
      v.picklist([
        'no-form-imposed',
        'joint',
        'solidary',
        'solidary-representative',
        'alone-and-grouped-forbidden',
        'alone-and-grouped-allowed',
        'several-groups-forbidden',
      ]),
    ),
    20,
  ),
  winners: list(found(words), 300),
  documentsUrl: maybe(httpsAddress),
  text: text(TEXT_LENGTH),
  unread: v.optional(
    list(
      v.object({
        value: text(4_000),
        source,
        field: v.picklist([
          'estimate',
          'maximum',
          'minimum',
          'awarded',
          'money',
          'winner',
          'documents',
          'profile',
          'divided',
          'lot',
          'place',
          'nuts',
          'placeMore',
          'publicationPlace',
        ]),
        lot: v.nullable(short),
      }),
      600,
    ),
  ),
})

const row = v.object({
  noticeId: v.nullable(short),
  title: found(words),
  buyer: maybe(words),
  reference: maybe(short),
  deadline: maybe(deadline),
  published: maybe(day),
  noticeType: maybe(noticeType),
  places: list(found(place), 100),
  href: v.nullable(httpsAddress),
})

const portal = v.nullable(short)
const url = text(4_000)
const reading = v.variant('kind', [
  v.object({ kind: v.picklist(['notice', 'documents']), portal: short, url, tender }),
  v.object({ kind: v.literal('list'), portal: short, url, rows: list(row, 1_000) }),
  v.object({ kind: v.literal('other'), portal, url }),
])

/** The reading that a page's script sent, or null where it has not the agreed shape and size. */
export function checkReading(value: unknown): Reading | null {
  const result = v.safeParse(reading, value)
  return result.success ? result.output : null
}
