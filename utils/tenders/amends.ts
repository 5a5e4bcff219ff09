import type { Deadline } from './deadline'
import { fold } from './fold'
import type { Found } from './provenance'
import type { Tender } from './tender'

/** A tender that is already known, under whatever id its keeper gives it. */
export interface KnownTender {
  readonly id: string
  readonly tender: Tender
}

/** What a corrigendum or a cancellation changes of a known tender. */
export interface Amendment {
  /** The known tender's id. */
  readonly of: string
  /** What tells that it is that one: a notice or procedure number that both print, the buyer's reference, or the same title by the same buyer. */
  readonly by: 'notice' | 'procedure' | 'reference' | 'title'
  /** The deadline as it was known (null: not known) and as it is from now on; null: it doesn't move. */
  readonly deadline: { readonly from: Deadline | null; readonly to: Found<Deadline> } | null
  /** Numbers of the lots that are withdrawn, as the known tender prints them where it knows them. */
  readonly removedLots: readonly Found<string>[]
  /** The whole consultation is over. */
  readonly closes: Found<true> | null
}

/** Why no known tender is amended: no such notice, none of them fits, or more than one does. */
export interface Unattached {
  readonly of: null
  readonly why: 'not-amending' | 'unknown' | 'several'
}

/**
 * Which of the known tenders a corrigendum or a cancellation is about, and what it changes. By a notice's number or a
 * procedure's identifier, else by the buyer's reference, else by the title where the buyer is the same; unsure is `null`
 * with the reason, never a guess. Pure.
 */
export function amends(notice: Tender, known: readonly KnownTender[]): Amendment | Unattached {
  const type = notice.noticeType?.value
  if (type !== 'corrigendum' && type !== 'cancellation') return { of: null, why: 'not-amending' }
  const others = known.filter(({ tender }) => tender !== notice && !isSameNotice(notice, tender))
  for (const [by, fits] of WAYS) {
    const found = others.filter(({ tender }) => fits(notice, tender))
    const [only] = found
    if (only && found.length === 1) return changes(notice, only, by)
    if (found.length > 1) return { of: null, why: 'several' }
  }
  return { of: null, why: 'unknown' }
}

const bare = (printed: string | undefined) => fold(printed ?? '').replace(/[^a-z0-9]+/g, '')

/** A number that is long enough to be nobody else's, with a digit in it. */
const telling = (printed: string | undefined): printed is string => bare(printed).length >= 5 && /\d/.test(printed ?? '')

const isSameNotice = (one: Tender, other: Tender) =>
  telling(one.noticeId?.value) && bare(one.noticeId?.value) === bare(other.noticeId?.value)

/** Whether a text prints a number, and not as a part of a longer one. */
function prints(text: string, printed: string | undefined): boolean {
  if (!telling(printed)) return false
  const wanted = fold(printed)
  const folded = fold(text)
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const [before, after] = [folded.charAt(at - 1), folded.slice(at + wanted.length, at + wanted.length + 2)]
    if (!/[a-z0-9]/.test(before) && !/^(?:[a-z0-9]|[-_/.][a-z0-9])/.test(after)) return true
  }
  return false
}

const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi
const procedures = (text: string) => new Set((text.match(UUID) ?? []).map((id) => id.toLowerCase()))

const WORD = /[a-z0-9]{3,}/g
const SMALL = new Set([
  'les',
  'des',
  'aux',
  'pour',
  'par',
  'sur',
  'dans',
  'avec',
  'une',
  'rectificatif',
  'annulation',
  'avis',
  'lots',
  'lot',
])
const words = (text: string | undefined) => new Set((fold(text ?? '').match(WORD) ?? []).filter((word) => !SMALL.has(word)))

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length
}

/** Whether two notices name the same buyer; null where one names none. */
function sameBuyer(one: Tender, other: Tender): boolean | null {
  const [ours, theirs] = [one, other].map(({ buyer, buyerAlso }) =>
    [buyer, ...buyerAlso].flatMap((name) => (name ? [words(name.value)] : [])),
  )
  if (!ours?.length || !theirs?.length) return null
  return ours.some((mine) => theirs.some((name) => shared(mine, name) >= 0.6 * Math.max(1, Math.min(mine.size, name.size))))
}

const WAYS: readonly (readonly [Amendment['by'], (notice: Tender, known: Tender) => boolean])[] = [
  ['notice', (notice, known) => prints(notice.text, known.noticeId?.value)],
  ['procedure', (notice, known) => shared(procedures(notice.text), procedures(known.text)) > 0],
  [
    'reference',
    (notice, known) =>
      sameBuyer(notice, known) !== false &&
      // Without a buyer to confirm it, only a long number is believed.
      (sameBuyer(notice, known) || bare(known.reference?.value).length >= 8) &&
      (prints(notice.text, known.reference?.value) ||
        (telling(notice.reference?.value) && bare(notice.reference?.value) === bare(known.reference?.value))),
  ],
  [
    'title',
    (notice, known) => {
      const [mine, theirs] = [words(notice.title?.value), words(known.title?.value)]
      const least = Math.min(mine.size, theirs.size)
      return sameBuyer(notice, known) === true && least >= 3 && shared(mine, theirs) >= 0.8 * least
    },
  ],
]

function changes(notice: Tender, { id, tender }: KnownTender, by: Amendment['by']): Amendment {
  const lots = removedLots(notice.text, tender)
  const from = tender.deadline?.value ?? null
  const to = notice.deadline
  const moved = to !== null && (from === null || to.value.date !== from.date || (to.value.time !== null && to.value.time !== from.time))
  const closes =
    notice.noticeType?.value === 'cancellation' && (lots.length === 0 || lots.length === tender.lots.length || speaksOfAll(notice.text))
  return {
    of: id,
    by,
    deadline: moved && to && !closes ? { from, to } : null,
    removedLots: closes ? [] : lots,
    closes: closes && notice.noticeType ? { value: true, source: notice.noticeType.source } : null,
  }
}

const GONE = '(?:supprim|retir|annul|abandonn|sans suite|infructueu|withdrawn|cancel)'
const NUMBERS = 'lots? (?:n[°o] ?)?((?:[a-z]|lot-\\d{4}|\\d{1,3})(?:(?: ?, ?| et | ?& ?)(?:lots? )?(?:n[°o] ?)?(?:[a-z]|\\d{1,3}))*)\\b'
const LOTS_GONE = new RegExp(
  `\\b${NUMBERS}[^.;]{0,60}?\\b(?:est|sont|a ete|ont ete|:)\\s?[^.;]{0,30}?${GONE}|(?:suppression|retrait|abandon|annulation|sans suite)[^.;]{0,30}? d(?:u|es) ${NUMBERS}`,
  'g',
)
const ALL = /(?:procedure|consultation|marche|appel d'offres)\b[^.;]{0,80}(?:sans suite|annul|abandonn)/

const speaksOfAll = (text: string) => ALL.test(fold(text).replace(/\bdu marche\b/g, ''))

/** The lots that a notice's sentences withdraw. */
function removedLots(text: string, known: Tender): Found<string>[] {
  const gone = new Map<string, Found<string>>()
  for (const line of text.split('\n', 2_000)) {
    const folded = fold(line.slice(0, 5_000))
    for (const match of folded.matchAll(LOTS_GONE)) {
      const quote = line.slice(match.index, match.index + match[0].length).slice(0, 300)
      for (const printed of (match[1] ?? match[2] ?? '').toUpperCase().split(/[^A-Z0-9-]+/)) {
        const number = /^(?:ET|LOTS?|N|NO)?$/.test(printed) ? '' : printed
        const same = known.lots.find(
          (lot) => lot.number === number || (/\d/.test(number) && Number(/\d+/.exec(lot.number)?.[0]) === Number(/\d+/.exec(number)?.[0])),
        )
        if (number) gone.set(same?.number ?? number, { value: same?.number ?? number, source: { reader: 'text', element: 'text', quote } })
      }
    }
  }
  return [...gone.values()]
}
