import { fold } from '../../tenders/fold'
import type { Lot } from '../../tenders/tender'
import { clean, found } from '../read/found'
import { labelOf, linesOf, sentencesOf } from './clauses'
import { cutLot, saysOfLot } from './cut-lot'
import { lotMarks } from './lot-marks'
import { lotSaid, outcomeIn } from './lot-said'
import { LEFT_OUT, lotTitle } from './lot-title'

/** Lots that a notice's lines name one after the other, and how many there are: more where some are left out ("[...]"). */
export interface LotRun {
  readonly lots: readonly Lot[]
  readonly count: number
}

interface Named {
  readonly lot: Lot
  /** Something was left out before it. */
  readonly skipped: boolean
}

const FILE = /\.(?:pdf|docx?|xlsx?|zip|od[st])\b|\d [KM]o\b/i
const MONEY = /^[\d\s.,]+(?:€|eur|euros|k€|ht|$)/i
// "lot 1 pour 90 000 euros", "lot 1 uniquement".
const NO_NAME = /^(?:pour|de|dans|par|sur|sous|avec|sans|en|qui|que|dont|seul\w*|uniquement|ainsi|ne|ni|si|mais|car)\b|^[dn]'/

/** The lots named in one line; `results`: on a notice that tells what became of them. */
function namedIn(line: string, reader: string, results: boolean): Named[] {
  const marks = lotMarks(line)
  // Small letters without a sign are names where the line counts its lots: "lot 1 gros œuvre, lot 2 menuiseries".
  const counted = marks.length > 1 && marks.every(({ number }, index) => rank(number) === index + 1)
  return marks.flatMap((mark, index): Named[] => {
    const words = line.slice(mark.from, mark.to)
    const cut = cutLot(words, mark.sign === '(')
    const name = lotTitle(cut.title)
    const said = lotSaid(mark, words, cut, reader)
    const title = said.title?.value ?? name
    const begins = said.title || mark.sign ? /^["«“(]?\s*[\p{L}\d]/u : counted ? /^["«“(]?\s*\p{L}/u : /^["«“(]?\s*\p{Lu}/u
    const isName =
      begins.test(title) &&
      /\p{L}{2}/u.test(title) &&
      !saysOfLot(title) &&
      (said.title || mark.sign || !NO_NAME.test(fold(title))) &&
      !FILE.test(words.slice(0, 200)) &&
      !MONEY.test(title) &&
      title.length <= 500
    const outcome = results ? outcomeIn(cut.title ? cut.tail : words) : null
    if (!isName && (!outcome || !mark.sign)) return []
    const before = line.slice(marks[index - 1]?.from ?? 0, mark.at)
    const quote = clean((line.slice(mark.at, mark.from) + words.slice(0, cut.title.length || cut.tail.length)).replace(/[\s;,]+$/, ''), 300)
    const lot: Lot = {
      number: mark.number,
      title: isName ? (said.title ?? found(name, reader, `lot ${mark.number}`, quote)) : null,
      description: said.description,
      cpv: said.cpv,
      places: said.places,
      deadline: null,
      amounts: [],
      ...(outcome ? { outcome } : {}),
    }
    return [{ lot, skipped: LEFT_OUT.test(before) }]
  })
}

// "Lots 1 (Rhône-Alpes) et 2 (Auvergne)".
const LISTED = /\blots\s+\d{1,3}\s*\([^()]{3,120}\)(?:\s*(?:,|;|et)\s*(?:et\s+)?(?:lot\s+)?\d{1,3}\s*\([^()]{3,120}\))+/gi
const LISTED_ONE = /(\d{1,3})\s*\(([^()]{3,120})\)/g
// "Trois lots : 1) Ain ; 2) Rhône".
const COUNTED = /\blots?\s*(?:\([^)]*\)\s*)?:\s*(?=\(?1\s*[.)°–-]\s*\p{L})/iu
const COUNTED_ONE =
  /(?:^|[;,.]\s*|\s)\(?(\d{1,2})\s*(?:[.)°]|\s[–-])\s*(\p{L}[^;]{2,200}?)(?=\s*(?:[;,.]\s*\(?\d{1,2}\s*(?:[.)°]|\s[–-])\s*\p{L}|;|\.?$))/gu

function listedIn(line: string, reader: string): Named[] {
  const [listed] = line.match(LISTED) ?? []
  const counted = listed ? null : COUNTED.exec(line)
  const part = listed ?? (counted ? (sentencesOf(line.slice(counted.index + counted[0].length))[0] ?? '') : '')
  return [...part.matchAll(listed ? LISTED_ONE : COUNTED_ONE)].map(([quote, printed = '', words = '']) => {
    const number = String(Number(printed))
    const title = found(lotTitle(cutLot(words).title), reader, `lot ${number}`, clean(quote.replace(/^[;,.\s]+/, '')))
    return { lot: { number, title, description: null, cpv: [], places: [], deadline: null, amounts: [] }, skipped: false }
  })
}

const rank = (number: string) => (/\d/.test(number) ? Number(/\d+/.exec(number)?.[0]) : number.charCodeAt(0) - 64)

/**
 * The longest run of lots that a notice's text names in their order, in one paragraph or on lines near each other, from
 * the first lot on; null where it names none. One alone may be a lot that the text merely speaks of.
 */
export function lotsInText(text: string, reader: string, results = false): LotRun | null {
  let best: readonly Named[] = []
  let run: Named[] = []
  let last = 0
  for (const { text: line, line: index } of linesOf(text)) {
    const speaks = /\blots?\b/i.test(line)
    const named = speaks ? namedIn(line, reader, results) : []
    const listed = speaks && named.length < 2 ? listedIn(line, reader) : []
    const all = listed.length > 1 ? listed : named
    for (const one of all) {
      const before = run.at(-1)
      const [mine, known] = [rank(one.lot.number), rank(before?.lot.number ?? '')]
      const follows = before && mine > known && index - last <= 3 && (one.skipped || mine === known + 1 || index === last)
      run = follows ? [...run, one] : [one]
      last = index
      if (run.length > best.length && rank(run[0]?.lot.number ?? '') === 1) best = run
    }
  }
  if (best.length === 0) return null
  const skipped = best.some((one) => one.skipped)
  return {
    count: skipped ? Math.max(best.length, rank(best.at(-1)?.lot.number ?? '')) : best.length,
    lots: best.slice(0, 300).map(({ lot }) => lot),
  }
}

/** Whether the lots that a page's reader took are less than the text names: one line of which it took the first lot alone. */
export function isCutShort(read: readonly Lot[], run: LotRun): boolean {
  if (run.lots.length < 2) return false
  if (read.length === 0) return true
  return (
    read.length < run.lots.length &&
    read.every(
      ({ number, title }) =>
        run.lots.some((lot) => rank(lot.number) === rank(number)) &&
        (title === null || MARK_WITHIN.test(title.value) || saysOfLot(title.value)),
    )
  )
}

const MARK_WITHIN = /[.;,:/–-]\s*lot\s*(?:n\s*[°ºo.]{1,2}\s*)?\S{1,3}\s*[:–—.-]/i

/** Lots as their reader took them; what it left open, as the text says it where it names them: their names, or what stands behind the same name. */
export function namedByText(read: readonly Lot[], run: LotRun | null): Lot[] {
  return read.map((lot) => {
    const same = run?.lots.find((one) => rank(one.number) === rank(lot.number))
    if (!same || (lot.title && !isSameName(lot.title.value, same.title?.value))) return lot
    return {
      ...lot,
      title: lot.title ?? same.title,
      description: lot.description ?? same.description,
      cpv: lot.cpv.length > 0 ? lot.cpv : same.cpv,
      places: lot.places.length > 0 ? lot.places : same.places,
      ...(same.outcome ? { outcome: same.outcome } : {}),
    }
  })
}

/** Whether a reader's name is the text's, or begins with it and runs on. */
const isSameName = (read: string, named: string | undefined) => named !== undefined && fold(read).startsWith(fold(named))

/** A lot without what its reader took for its description, where that speaks to all candidates or of several lots. */
export function withOwnDescription(lot: Lot): Lot {
  const text = lot.description?.value ?? ''
  const element = lot.description?.source.element ?? ''
  const general =
    /\bcandidats?\b|\bsoumissionnaires?\b|\blots\b/i.test(text) ||
    [...text.matchAll(/\blot\s+(?:n°\s*)?(\d{1,3})\b/gi)].some(([, number]) => number !== lot.number)
  return element === `lot ${lot.number}` && (general || labelOf(text) !== null) ? { ...lot, description: null } : lot
}
