import { fold } from '../../tenders/fold'
import type { Lot } from '../../tenders/tender'
import { clean, found } from '../read/found'
import { labelOf, linesOf, sentencesOf } from './clauses'

/** Lots that a notice's lines name one after the other, and how many there are: more where some are left out ("[...]"). */
export interface LotRun {
  readonly lots: readonly Lot[]
  readonly count: number
}

interface Named {
  readonly number: string
  readonly title: string
  readonly more: string
  readonly quote: string
  /** Something was left out before it. */
  readonly skipped: boolean
}

const MARK =
  /(?:\blots?\s*(?:n\s*[°ºo.]{1,2}\s*|num[ée]ro\s*)?(?:0*(\d{1,3}(?:[a-z]\b)?)|([A-Z])(?=\s*[:–—-]))|\b(LOT-\d{4}))\b(?!\s*(?:%|€|\/))\s*([:–—-]|\.(?=\s)|\()?\s*/giu
// A lot is named at the start of a line or behind what parts two facts, not within a sentence: "le titulaire du lot 2".
const PARTED = /(?:^|[:;.,•*|!?»\]]|\s[-–—/]|…|\bet|\bpuis)\s*$/
const LEFT_OUT = /\[\s*(?:\.{2,}|…)\s*\]|…|\.{3}|\betc\b/
// What is said of a lot is not its name.
const SAID =
  /^(?:est|sont|sera|seront|a\b|ont|attribu|declare|reserve\b|infructueu|sans suite|non attribu|supprime|annule|retire|comprend|concerne|porte sur|doit|peut|et\b|ou\b|a \d|au\b|du\b|des lots|montant|estim|valeur|maximum|minimum|budget)/
const FILE = /\.(?:pdf|docx?|xlsx?|zip|od[st])\b|\d [KM]o\b/i
const MONEY = /^[\d\s.,]+(?:€|eur|euros|k€|ht|$)/i

/** Cuts a lot's words into its name and what follows it. */
function nameOf(words: string, bracketed: boolean): { title: string; more: string } {
  if (bracketed) {
    const end = words.indexOf(')')
    if (end > 0) return { title: words.slice(0, end), more: words.slice(end + 1) }
  }
  const [first = '', ...rest] = sentencesOf(words)
  return { title: first, more: rest.join(' ') }
}

/** Behind a long name's first words, what it is for. */
const GOES_ON = /\s(?:concernant|dans le cadre|relati(?:fs?|ves?) à|destinée?s? à|en vue|portant sur)\s/i
const LONG = 160
const PRICE = /\s*(?:[:–—(,-]\s*)?(?:estim\S* (?:à|de) )?\b\d{1,3}(?:[ .\u00a0\u202f]?\d{3})+(?:,\d+)?\s*(?:k?€|eur\b|euros?\b).*$/iu

const trimmed = (title: string) =>
  clean(
    (title.length > LONG ? (title.split(GOES_ON)[0] ?? title) : title)
      .replace(LEFT_OUT, '')
      // Its price is not its name.
      .replace(PRICE, '')
      .replace(/[\s;,?•*/–—-]+$/u, '')
      .replace(/\s+(?:et|puis)$/u, '')
      .replace(/(?<=\p{L}{2}|\)|\d)\.$/u, ''),
    600,
  )

/** The lots named in one line. */
function namedIn(line: string): Named[] {
  const marks = [...line.matchAll(MARK)].filter(({ index }) => PARTED.test(line.slice(Math.max(0, index - 12), index)))
  return marks.flatMap((mark, at) => {
    const number = mark[1]?.toUpperCase() ?? mark[2] ?? mark[3] ?? ''
    const from = mark.index + mark[0].length
    const next = marks[at + 1]
    const words = line.slice(from, next?.index)
    const { title: printed, more } = nameOf(words, mark[4] === '(')
    const title = trimmed(printed)
    const named = mark[4] ? /^["«“(]?\s*[\p{L}\d]/u.test(title) : /^["«“(]?\s*\p{Lu}/u.test(title)
    if (!named || !/\p{L}{2}/u.test(title) || SAID.test(fold(title)) || FILE.test(printed) || MONEY.test(title) || title.length > 500)
      return []
    const before = line.slice((marks[at - 1]?.index ?? 0) + (marks[at - 1]?.[0].length ?? 0), mark.index)
    // Behind the last name of a line stands the rest of the notice.
    const own = next && more.length > 15 ? clean(more, 2_000) : ''
    return [
      {
        number,
        title,
        more: own,
        quote: clean((line.slice(mark.index, from) + printed).replace(/[\s;,]+$/, ''), 300),
        skipped: LEFT_OUT.test(before),
      },
    ]
  })
}

// "Lots 1 (Rhône-Alpes) et 2 (Auvergne)".
const LISTED = /\blots\s+\d{1,3}\s*\([^()]{3,120}\)(?:\s*(?:,|;|et)\s*(?:et\s+)?(?:lot\s+)?\d{1,3}\s*\([^()]{3,120}\))+/gi
const LISTED_ONE = /(\d{1,3})\s*\(([^()]{3,120})\)/g
// "Trois lots : 1) Ain ; 2) Rhône".
const COUNTED = /\blots?\s*(?:\([^)]*\)\s*)?:\s*(?=\(?1\s*[.)°–-]\s*\p{L})/iu
const COUNTED_ONE =
  /(?:^|[;,.]\s*|\s)\(?(\d{1,2})\s*(?:[.)°]|\s[–-])\s*(\p{L}[^;]{2,200}?)(?=\s*(?:[;,.]\s*\(?\d{1,2}\s*(?:[.)°]|\s[–-])\s*\p{L}|;|\.?$))/gu

function listedIn(line: string): Named[] {
  const [listed] = line.match(LISTED) ?? []
  const counted = listed ? null : COUNTED.exec(line)
  const part = listed ?? (counted ? (sentencesOf(line.slice(counted.index + counted[0].length))[0] ?? '') : '')
  return [...part.matchAll(listed ? LISTED_ONE : COUNTED_ONE)].map(([quote, number = '', title = '']) => ({
    number: String(Number(number)),
    title: trimmed(title),
    more: '',
    quote: clean(quote.replace(/^[;,.\s]+/, '')),
    skipped: false,
  }))
}

const rank = (number: string) => (/\d/.test(number) ? Number(/\d+/.exec(number)?.[0]) : number.charCodeAt(0) - 64)

/**
 * The longest run of lots that a notice's text names in their order, in one paragraph or on lines near each other, from
 * the first lot on. Null where fewer than two are named so: a lone "lot 3" is one that the text speaks of.
 */
export function lotsInText(text: string, reader: string): LotRun | null {
  let best: readonly Named[] = []
  let run: Named[] = []
  let last = 0
  for (const { text: line, line: index } of linesOf(text)) {
    const speaks = /\blots?\b/i.test(line)
    const named = speaks ? namedIn(line) : []
    const listed = speaks && named.length < 2 ? listedIn(line) : []
    const all = listed.length > 1 ? listed : named
    for (const one of all) {
      const before = run.at(-1)
      const follows =
        before &&
        rank(one.number) > rank(before.number) &&
        index - last <= 3 &&
        (one.skipped || rank(one.number) === rank(before.number) + 1 || index === last)
      run = follows ? [...run, one] : [one]
      last = index
      if (run.length > best.length && rank(run[0]?.number ?? '') === 1) best = run
    }
  }
  if (best.length < 2) return null
  const skipped = best.some((one) => one.skipped)
  return {
    count: skipped ? Math.max(best.length, rank(best.at(-1)?.number ?? '')) : best.length,
    lots: best.slice(0, 300).map(({ number, title, more, quote }) => ({
      number,
      title: found(title, reader, `lot ${number}`, quote),
      description: more ? found(more, reader, `lot ${number}`, more) : null,
      cpv: [],
      places: [],
      deadline: null,
      amounts: [],
    })),
  }
}

/** Whether the lots that a page's reader took are less than the text names: one line of which it took the first lot alone. */
export function isCutShort(read: readonly Lot[], run: LotRun): boolean {
  if (read.length === 0) return true
  const same = (one: string, other: string) => rank(one) === rank(other)
  return (
    read.length < run.lots.length &&
    read.every(
      ({ number, title }) =>
        run.lots.some((lot) => same(lot.number, number)) &&
        (title === null || MARK_WITHIN.test(title.value) || SAID.test(fold(title.value))),
    )
  )
}

const MARK_WITHIN = /[.;,:/–-]\s*lot\s*(?:n\s*[°ºo.]{1,2}\s*)?\S{1,3}\s*[:–—.-]/i

/** A lot without what its reader took for its description, where that speaks to all candidates or of several lots. */
export function withOwnDescription(lot: Lot): Lot {
  const text = lot.description?.value ?? ''
  const element = lot.description?.source.element ?? ''
  const general =
    /\bcandidats?\b|\bsoumissionnaires?\b|\blots\b/i.test(text) ||
    [...text.matchAll(/\blot\s+(?:n°\s*)?(\d{1,3})\b/gi)].some(([, number]) => number !== lot.number)
  return element === `lot ${lot.number}` && (general || labelOf(text) !== null) ? { ...lot, description: null } : lot
}
