import { type Sentence, sentencesOf } from '../tenders/sentences'
import type { Tender } from '../tenders/tender'
import { type LotPart, lotParts } from './lot-parts'
import { lotsNamed } from './lots-said'

/** A sentence of a notice with the lot in whose own part it stands. */
export interface Said extends Sentence, LotPart {
  /** The sentence behind it, folded, for labels whose value is on the next line; empty at the end. */
  readonly next: string
}

/** A notice's text cut for reading, once for all subjects. */
export interface NoticeText {
  readonly tender: Tender
  readonly sentences: readonly Said[]
  /** Lots that a sentence speaks of: those named right behind the place in brackets, those that it names, else the one it stands in unless it speaks of each. */
  lotsOf(said: Said, to?: number): readonly string[] | null
}

/** Said in one lot's part, of all. */
const OF_ALL = /\b(?:tous les|chaque|chacun des|l'ensemble des|pour les|quel que soit le) (?:\d+ |differents )?lots?\b|\bpar lots?\b/

/** Cuts a notice's text into sentences, each with its lot. */
export function noticeText(tender: Tender): NoticeText {
  // A line of a results list has no text.
  const plain = tender.text ? sentencesOf(tender.text) : []
  const parts = plain.length > 0 ? lotParts(plain, tender) : []
  const sentences = plain.map(
    (sentence, index): Said => ({ ...sentence, lot: null, title: null, ...parts[index], next: plain[index + 1]?.folded ?? '' }),
  )
  return {
    tender,
    sentences,
    lotsOf(said, to = 0) {
      const bracket = to > 0 ? /^[^().;]{0,20}\(([^)]{0,60})\)/.exec(said.folded.slice(to)) : null
      const behind = bracket ? lotsNamed(bracket[1] ?? '', tender.lots) : null
      const named = behind ?? lotsNamed(said.folded, tender.lots)
      return named ?? (said.lot === null || OF_ALL.test(said.folded) ? null : [said.lot])
    },
  }
}
