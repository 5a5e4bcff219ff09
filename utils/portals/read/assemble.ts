import type { Found } from '../../tenders/provenance'
import { TEXT_LENGTH, type Tender, type Unread } from '../../tenders/tender'
import { chooseDeadline, dayOrderOf, isForOffers } from './choose-deadline'
import { correctedDeadlines } from './corrections'
import type { Entry } from './entries'
import { found } from './found'
import type { Line } from './lines'
import { readNoticeId, readNoticeType, readProcedure, readPublished } from './read-facts'
import { readLots } from './read-lots'
import { readBuyers, readLetterhead, readReference, readTitle } from './read-names'
import { readCpv } from './read-values'
import { scopesOf } from './scopes'

/** What assembling needs beside the lines and their entries. */
export interface PageContext {
  /** The reader's name, for provenance. */
  readonly reader: string
  readonly url: URL | null
  /** The page's `<title>`. */
  readonly pageTitle: string
  /** Whether this portal is known to write days first whatever its language. */
  readonly dayFirst?: boolean
}

/** Makes one tender of a page's lines and of the labels found in them. What the page does not say stays null or empty. */
export function assemble(lines: readonly Line[], entries: readonly Entry[], context: PageContext): Tender {
  const { reader } = context
  const scoped = scopesOf(lines, entries)
  const numbered = scoped.lots.filter(({ number }) => number)
  // A form's only block, without a lot number, speaks of the whole contract.
  const notice = [
    ...scoped.notice,
    ...scoped.lots.filter(({ number }) => !number).flatMap((draft) => draft.entries.filter(({ field }) => field !== 'title')),
  ]
  const inLots = numbered.flatMap((draft) => draft.entries)
  const labelled = readBuyers(notice, reader)
  const buyers = labelled.length > 0 ? labelled : readLetterhead(lines, reader)
  const clock = { lines, reader, order: dayOrderOf(lines), dayFirst: context.dayFirst ?? false }
  const corrected = correctedDeadlines(lines)
  const choose = (from: readonly Entry[], field: Entry['field']) =>
    chooseDeadline(
      from.filter((entry) => entry.field === field),
      clock,
    )
  const lots = readLots(numbered, clock)
  const renewed = choose(corrected, 'deadline')
  const stated = renewed.deadline ? renewed : choose(notice, 'deadline')
  const chosen = stated.deadline ? [] : numbered.map((draft) => choose(draft.entries, 'deadline'))
  const perLot = earliest(
    chosen.flatMap(({ deadline }) => deadline ?? []),
    chosen.flatMap(({ others }) => others),
  )
  const cpv = mergeCpv(readCpv(notice, reader), readCpv(inLots, reader))
  const procedure = readProcedure(notice, lines, reader)
  const deadline = stated.deadline ?? perLot.deadline
  const noticeType = readNoticeType(notice, lines, reader, context.pageTitle, cpv.length > 0 || procedure !== null)
  return {
    // Who asks for offers by a day calls for tenders.
    noticeType: noticeType ?? (deadline && isForOffers(deadline) ? { ...deadline, value: 'call' } : null),
    title: readTitle(notice, lines, reader, buyers),
    buyer: buyers[0] ?? null,
    buyerAlso: buyers.slice(1),
    reference: readReference(notice, reader),
    noticeId: readNoticeId(notice, reader),
    published: readPublished(notice, reader, context.pageTitle),
    deadline,
    otherDeadlines: stated.deadline ? stated.others : perLot.others,
    questionsDeadline:
      choose(corrected, 'questions').deadline ?? choose(notice, 'questions').deadline ?? choose(inLots, 'questions').deadline,
    cpv,
    places: [],
    procedure,
    lots,
    lotsCount: null,
    // Understood outside the page: see `complete-reading.ts`.
    amounts: [],
    reserved: [],
    groupRules: [],
    winners: [],
    documentsUrl: null,
    unread: [
      ...unreadOf(
        scoped.result.map((entry) => (entry.field === 'buyer' ? { ...entry, field: 'winner' } : entry)),
        null,
        reader,
      ).filter(({ field }) => field === 'winner'),
      ...unreadOf(notice, null, reader),
      ...numbered.flatMap(({ entries: own, number }) => unreadOf(own, number, reader)),
    ].slice(0, 500),
    text: lines
      .map(({ text }) => text)
      .join('\n')
      .slice(0, TEXT_LENGTH),
  }
}

const UNREAD: readonly string[] = [
  'estimate',
  'maximum',
  'money',
  'awarded',
  'winner',
  'documents',
  'profile',
  'divided',
  'lot',
  'place',
  'nuts',
  'placeMore',
  'publicationPlace',
]

const unreadOf = (entries: readonly Entry[], lot: string | null, reader: string): Unread[] =>
  entries.flatMap(({ field, label, value, quote }) =>
    value && UNREAD.includes(field)
      ? [{ ...found(value.slice(0, 4_000), reader, label, quote, value.slice(0, 20)), field: field as Unread['field'], lot }]
      : [],
  )

const mergeCpv = (own: Found<string>[], lots: Found<string>[]) => [
  ...own,
  ...lots.filter(({ value }) => !own.some((known) => known.value === value)),
]

/** The first of the lots' deadlines rules, as the one that may be missed; those that differ are kept. */
function earliest(deadlines: Tender['otherDeadlines'], later: Tender['otherDeadlines']) {
  const key = ({ value }: (typeof deadlines)[number]) => `${value.date} ${value.time ?? ''}`
  const sorted = (some: typeof deadlines) => [...some].sort((one, other) => key(one).localeCompare(key(other)))
  const [first] = sorted(deadlines)
  const all = sorted([...deadlines, ...later])
  const others = all.filter((one, index) => all.findIndex((known) => key(known) === key(one)) === index && first && key(one) !== key(first))
  return { deadline: first ?? null, others: others.slice(0, 20) }
}
