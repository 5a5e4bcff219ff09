import type { Sentence } from '../tenders/sentences'
import type { Tender } from '../tenders/tender'
import { lotAnnounced, plainNumber } from './lots-said'

/** Whose part a sentence stands in. */
export interface LotPart {
  /** As in `Lot.number`; null: in no lot's own part. */
  readonly lot: string | null
  /** Where a lot's title begins, in a sentence that announces one ("Lot 2 : …"); else null. */
  readonly title: number | null
}

/** How far a lot's own part may reach behind its title, in prose; a form's own is as long as its fields are. */
const REACH = 3_000
/** The European form's own heading of a lot ("5.1 Lot : LOT-0002", "Identifiant technique du lot : LOT-0002"). */
const FORM =
  /^\W{0,3}(?:section 5\W{1,3}lots?\s+)?(?:5(?:\.\d{1,2})*\.?\s+)?(?:(?:identifiant technique du|technical (?:id|identifier) of the) )?lot ?:? ?lot-0*([1-9]\d{0,3})\b/
/** What follows the lots in that form: another section, the organisations, the notice itself. */
const BEHIND_LOTS =
  /^\W{0,3}(?:section (?!5)\d{1,2}\b|(?:[6-9]|1[01])(?:\.\d{1,2})*\.?\s+(?:organi[sz]ations?|resultats?|results?|notice|modifi|informations?|groupes?|org-)|informations? (?:relatives? )?a l'avis|informations? sur l'avis|notice information|organi[sz]ations?\s*$)/

/** A sentence whose subject is the lot just named. */
const OF_IT = /^\W{0,3}(?:(?:ce|le|present) lot\b(?! ?(?:n ?[°o]|\d))|lot reserve|reserve)/

interface Opening {
  readonly number: string
  readonly title: number | null
}

/** Whose part each sentence of a notice stands in. */
export function lotParts(plain: readonly Sentence[], tender: Tender): LotPart[] {
  const numberOf = new Map(tender.lots.map((lot) => [plainNumber(lot.number), lot.number] as const))
  const form = openings(plain, ({ folded }) => {
    const [, number] = FORM.exec(folded) ?? []
    return number ? { number, title: null } : null
  })
  // A form of a single lot says of it what it says of all.
  const isForm = new Set([...form.values()].map(({ number }) => number)).size > 1
  const prose = openings(plain, ({ folded }) => {
    const said = lotAnnounced(folded, tender.lots)
    return said && { number: said.number, title: said.from }
  })
  const ends = isForm ? formEnds(plain, form, tender.text) : proseEnds(plain, prose, tender.text)
  const opened = isForm ? form : prose
  const described = descriptions(tender)
  let current: string | null = null
  let until = -1
  return plain.map((sentence, index) => {
    const found = opened.get(index)
    if (found) {
      current = numberOf.get(found.number) ?? found.number
      until = ends.get(index) ?? sentence.start
    }
    const inside = described.find(({ from, to }) => sentence.start >= from && sentence.start < to)
    return { lot: inside?.lot ?? (sentence.start <= until ? current : null), title: prose.get(index)?.title ?? null }
  })
}

function openings(plain: readonly Sentence[], read: (sentence: Sentence) => Opening | null): Map<number, Opening> {
  return new Map(plain.flatMap((sentence, index) => [[index, read(sentence)] as const]).filter((one): one is [number, Opening] => !!one[1]))
}

/** Of two lots in order the second one's is one more: numbers, or letters. */
const rankOf = (one: Opening | undefined) => Number.parseInt(one?.number ?? '', 10) || (one?.number.charCodeAt(0) ?? Number.NaN)

const lineEnd = (text: string, from: number) => (text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from))

/**
 * Where lots' parts end in prose: before the next lot's, in order; else with the line. Where one line holds several lots,
 * the last one's part has no more sentences than the longest before it: what follows a list is said of everything.
 */
function proseEnds(plain: readonly Sentence[], opened: ReadonlyMap<number, Opening>, text: string): Map<number, number> {
  const ends = new Map<number, number>()
  const at = [...opened.keys()]
  let line = -1
  let longest = 0
  at.forEach((index, position) => {
    const start = plain[index]?.start ?? 0
    const own = lineEnd(text, start)
    if (own !== line) longest = 0
    line = own
    const following = at[position + 1]
    const next = following === undefined ? undefined : plain[following]
    const isNext = rankOf(opened.get(following ?? -1)) === rankOf(opened.get(index)) + 1
    if (following !== undefined && next && isNext && next.start - start < REACH) {
      longest = Math.max(longest, following - index)
      ends.set(index, next.start - 1)
      return
    }
    const until = Math.min(own, start + REACH, (next?.start ?? Number.POSITIVE_INFINITY) - 1)
    let after = index + longest
    while (longest > 0 && OF_IT.test(plain[after]?.folded ?? '')) after++
    const behind = longest > 0 ? plain[after] : undefined
    ends.set(index, Math.min(until, (behind?.start ?? Number.POSITIVE_INFINITY) - 1))
  })
  return ends
}

/**
 * Where they end in the European form: with the next lot's heading or what follows the lots. Where a copy dropped the
 * form's sections, the last lot's part ends with the first line that begins like none of another lot's.
 */
function formEnds(plain: readonly Sentence[], opened: ReadonlyMap<number, Opening>, text: string): Map<number, number> {
  const ends = new Map<number, number>()
  const at = [...opened.keys()]
  at.forEach((index, position) => {
    const next = at[position + 1] ?? plain.length
    const heading = plain.findIndex(({ folded }, other) => other > index && other < next && BEHIND_LOTS.test(folded))
    if (heading >= 0) ends.set(index, (plain[heading]?.start ?? 0) - 1)
    else if (next < plain.length) ends.set(index, (plain[next]?.start ?? 0) - 1)
    else ends.set(index, likeOthers(plain, at, text))
  })
  return ends
}

const begins = ({ folded }: Sentence) => folded.split(/[:.\d]/, 1)[0]?.trim() ?? ''

function likeOthers(plain: readonly Sentence[], at: readonly number[], text: string): number {
  const last = at.at(-1) ?? 0
  const known = new Set(plain.slice(at[0], last).map(begins))
  const line = lineEnd(text, plain[last]?.start ?? 0)
  const other = plain.find((one) => one.start > line && text[one.start - 1] === '\n' && !known.has(begins(one)))
  return other ? other.start - 1 : text.length
}

/** Where the lots' descriptions stand; none where only one lot has one, which is then often the notice's own text read on. */
function descriptions({ text, lots }: Tender): { lot: string; from: number; to: number }[] {
  const described = lots.filter((lot) => (lot.description?.value.length ?? 0) > 20)
  if (described.length < 2) return []
  let behind = 0
  return described.flatMap(({ number, description }) => {
    const words = [description?.value, description?.source.quote].find((part) => part && text.includes(part))
    const at = words ? text.indexOf(words, behind) : -1
    if (!words || at < 0) return []
    behind = at + words.length
    return { lot: number, from: at, to: behind }
  })
}
