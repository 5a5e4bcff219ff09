import { blankRecord, type Folded, foldAll } from '../../utils/opportunities/fold'
import { type Json, OPERATION_FORMAT, type Operation } from '../../utils/opportunities/operation'
import type { Facts, KnownDeadline, Opportunity } from '../../utils/opportunities/opportunity'
import { readOpportunity } from '../../utils/opportunities/read-opportunity'
import { nextStamp } from '../../utils/opportunities/stamp'

/** The day on which tests keep a tender, eight in the morning in Paris. */
export const KEPT_AT = Date.parse('2026-11-23T07:00:00Z')

/** What an invented notice says. */
export const someFacts = (facts: Partial<Facts> = {}): Facts => ({
  title: 'Formation des assistants familiaux',
  buyer: 'Conseil départemental de Brume',
  reference: '2026-AF-7',
  noticeId: null,
  noticeType: 'call',
  procedure: 'adapted',
  portal: 'boamp',
  url: 'https://portal.example/notice/7',
  published: '2026-11-20',
  departements: ['69'],
  places: [],
  cpv: ['80500000'],
  lots: [],
  questions: null,
  otherDeadlines: [],
  winners: [],
  months: null,
  ...facts,
})

/** A deadline that is followed. */
export const someDeadline = (date: string, time: string | null = '12:00', zone = 'Europe/Paris'): KnownDeadline => ({
  date,
  time,
  zone,
  zoneFrom: 'stated',
  from: 'notice',
  quote: 'Date limite de remise des offres',
  url: null,
})

/** A record whose fields were all written at one moment. */
export function someRecord(fields: Readonly<Record<string, unknown>>, id = 'boamp:26-7', at = KEPT_AT): Folded {
  let stamp: string | null = null
  const by = { partner: 'arfrips', name: 'Zoé' }
  const operations = Object.entries({ facts: someFacts(), deadline: someDeadline('2027-01-15'), ...fields }).map(
    ([field, value]): Operation => {
      stamp = nextStamp(stamp, at, 'testdevice00')
      return { format: OPERATION_FORMAT, stamp, of: id, field, value: value as unknown as Json, before: null, by, gesture: 'g' }
    },
  )
  return foldAll(blankRecord(id), operations)
}

/** The opportunity that such a record says. */
export function someOpportunity(fields: Readonly<Record<string, unknown>> = {}, id?: string, at?: number): Opportunity {
  const read = readOpportunity(someRecord(fields, id, at))
  if (!read) throw new Error('the record says no opportunity')
  return read
}
