import { parseReservations } from '../tenders/parse-conditions'
import { QUOTE_LENGTH } from '../tenders/provenance'
import type { Reservation } from '../tenders/tender'
import { clause } from './clause'
import { lotsNamed } from './lots-said'
import type { NoticeText, Said } from './notice-text'
import type { ReservedFor } from './terms'

const WORD = /\breserv\w*|\b(?:l\.? ?)?2113-1[2-6]\b|\brestri\w+/g
/** Of some lots, and the words don't say which. */
const SOME =
  /\b(?:certains?|plusieurs|un ou plusieurs|une partie|le ou les|un|l'un|deux|trois) (?:des |de ces |du |de )?(?:lots?|marches?)\b(?! \d)[^.;:]{0,60}reserv|partie (?:du|des) (?:marche|prestation)s?[^.;:]{0,40}reserv/
/** Of the whole contract, in so many words. */
const WHOLE =
  /\b(?:marches?|consultation|accord-cadre|procedure|concession|ensemble des lots|tous les lots)\b[^.;]{0,80}(?:reserv|2113-1)|reserv\w* [^.;]{0,30}(?:marche|tous les lots)/

/** Whom the contract or single lots are kept for, each with its lots. */
export function readReservations(notice: NoticeText): ReservedFor[] {
  const found = notice.sentences.flatMap((said) => (/reserv|2113-1|restr/.test(said.folded) ? reservationsIn(notice, said) : []))
  const values = [...new Set(found.map(({ value }) => value))]
  return values.flatMap((value) => merged(found.filter((one) => one.value === value)))
}

interface Read extends ReservedFor {
  readonly whole: boolean
}

function reservationsIn(notice: NoticeText, said: Said): Read[] {
  const parts = partsOf(said)
  const read = parts.flatMap(({ text, folded, lots: own }) =>
    parseReservations(text).map((value): Read => {
      const named = own ? lotsNamed(own, notice.tender.lots) : null
      const lots = named ?? notice.lotsOf(said) ?? titled(notice, said)
      const some = lots === null && SOME.test(folded)
      return { value, lots: some ? [] : lots, quote: quoteOf(said, value, folded), whole: WHOLE.test(folded) }
    }),
  )
  return read
}

/** A part of a sentence that says it of its own lots. */
interface Part {
  /** What is read: begins with "réservé" where a list says it once. */
  readonly text: string
  readonly folded: string
  /** Folded words that name its lots; null: the sentence's own. */
  readonly lots: string | null
}

const LOT = /\blots? ?(?:n ?[°ºo]s? ?)?0*\d/

/** "Le lot 1 est réservé à …, le lot 2 à …": each lot with what is said behind it; "réservé à … (lot 1) et à … (lot 2)": with what stands before. */
function partsOf({ text, folded }: Said): Part[] {
  const whole = [{ text, folded, lots: null }]
  if (text.length > 1_500) return whole
  const bracketed = [...folded.matchAll(/\(([^)]{0,60})\)/g)].filter(([, words = '']) => LOT.test(words))
  const before = bracketed.map((match, at) => {
    const last = bracketed[at - 1]
    return { from: last ? last.index + last[0].length : 0, to: match.index, lots: match[1] ?? '' }
  })
  const starts = [
    ...folded.matchAll(/(?:^|[,;:]|\bet\b|\btandis que\b|\bmais\b)\s*(?:(?:et|pour|que|les?) )*lots? ?(?:n ?[°ºo]s? ?)?0*\d/g),
  ].map(({ index }) => index)
  const behind = starts.map((from, at) => ({ from, to: starts[at + 1] ?? text.length, lots: folded.slice(from, starts[at + 1]) }))
  // A list of lots of which only the last part says something is one part: "les lots 1, le lot 3 et le lot 5 sont réservés à …".
  const says = ({ from, to }: { from: number; to: number }) => parseReservations(worded(text.slice(from, to))).length > 0
  for (const parts of [before, behind]) {
    if (parts.length > 1 && parts.every(says))
      return parts.map(({ from, to, lots }) => ({ text: worded(text.slice(from, to)), folded, lots }))
  }
  return whole
}

const worded = (words: string) => (/reserv|réserv/i.test(words) ? words : `réservé ${words}`)

/** Lots whose own title or description a sentence is, in a table without "Lot 2 :". */
function titled({ tender }: NoticeText, { text }: Said): string[] | null {
  const own = tender.lots.filter(({ title, description }) =>
    [title, description].some(
      (one) => one && one.value.length > 12 && (text.includes(one.value) || (text.length > 12 && one.value.includes(text))),
    ),
  )
  return own.length > 0 && own.length < tender.lots.length ? own.map(({ number }) => number) : null
}

/** The shortest words around "réservé" that say it, verbatim. */
function quoteOf(said: Said, value: Reservation, folded: string): string {
  const words = [...folded.matchAll(WORD)].map(({ 0: word, index }) => clause(said, index, index + word.length))
  return (
    words.find((quote) => parseReservations(quote).includes(value)) ??
    words.find((quote) => parseReservations(quote).length > 0) ??
    words[0] ??
    said.text
  )
    .slice(0, QUOTE_LENGTH)
    .trim()
}

/** What is said of lots, before what is only said of some or in general; what is said of the whole contract swallows all. */
function merged(all: readonly Read[]): ReservedFor[] {
  const plain = ({ value, lots, quote }: Read): ReservedFor => ({ value, lots, quote })
  const ofLots = all.filter(({ lots }) => lots !== null && lots.length > 0)
  const whole = all.find(({ lots, whole }) => lots === null && (whole || ofLots.length === 0))
  if (whole) return [plain(whole)]
  if (ofLots.length === 0) return all.slice(0, 1).map(plain)
  const seen = new Set<string>()
  return ofLots.flatMap((one) => {
    const lots = (one.lots ?? []).filter((lot) => !seen.has(lot))
    for (const lot of lots) seen.add(lot)
    return lots.length > 0 ? [{ ...plain(one), lots }] : []
  })
}
