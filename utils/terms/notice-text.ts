import { type Sentence, sentencesOf } from '../tenders/sentences'
import type { Tender } from '../tenders/tender'
import { lotAnnounced, lotsNamed, plainNumber } from './lots-said'

/** A sentence of a notice with the lot in whose own part it stands. */
export interface Said extends Sentence {
  /** As in `Lot.number`; null: in no lot's own part. */
  readonly lot: string | null
  /** Where a lot's title begins, in a sentence that announces one ("Lot 2 : …"); else null. */
  readonly title: number | null
  /** The sentence behind it, folded, for labels whose value is on the next line; empty at the end. */
  readonly next: string
}

/** A notice's text cut for reading, once for all subjects. */
export interface NoticeText {
  readonly tender: Tender
  readonly sentences: readonly Said[]
  /** Lots that a sentence speaks of: those named right behind the place in brackets, those that it names, else the one it stands in. */
  lotsOf(said: Said, to?: number): readonly string[] | null
}

/** How far a lot's own part may reach behind its title. */
const REACH = 3_000

/** Cuts a notice's text into sentences, each with its lot. */
export function noticeText(tender: Tender): NoticeText {
  const plain = sentencesOf(tender.text)
  const own = tender.lots.map((lot) => [plainNumber(lot.number), lot.number] as const)
  const numberOf = new Map(own)
  const announced = plain.map(({ folded }) => lotAnnounced(folded))
  const described = descriptions(tender)
  let current: string | null = null
  let until = -1
  const sentences = plain.map((sentence, index): Said => {
    const found = announced[index] ?? null
    if (found) {
      current = numberOf.get(found.number) ?? found.number
      until = endOfPart(plain, announced, index)
    }
    const inside = described.find(({ from, to }) => sentence.start >= from && sentence.start < to)
    const lot = inside?.lot ?? (sentence.start <= until ? current : null)
    return { ...sentence, lot, title: found?.from ?? null, next: plain[index + 1]?.folded ?? '' }
  })
  return {
    tender,
    sentences,
    lotsOf(said, to = 0) {
      const bracket = to > 0 ? /^[^().;]{0,20}\(([^)]{0,60})\)/.exec(said.folded.slice(to)) : null
      const behind = bracket ? lotsNamed(bracket[1] ?? '', tender.lots) : null
      return behind ?? lotsNamed(said.folded, tender.lots) ?? (said.lot === null ? null : [said.lot])
    },
  }
}

/** Where the own part of a lot announced in this sentence ends: before the next one's, in order; the last one's is its title. */
function endOfPart(plain: readonly Sentence[], announced: readonly ({ number: string } | null)[], index: number): number {
  const start = plain[index]?.start ?? 0
  const following = announced.findIndex((one, at) => at > index && one !== null)
  const next = plain[following]
  const isNext = Number.parseInt(announced[following]?.number ?? '', 10) === Number.parseInt(announced[index]?.number ?? '', 10) + 1
  return next && isNext && next.start - start < REACH ? next.start - 1 : start
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
