import type { Opportunity } from '../opportunities/opportunity'
import { momentOf } from '../opportunities/stamp'
import { departements } from '../territory/departements'
import { departementWord } from './departement-word'
import { lineOf } from './line-of'
import type { Line } from './table'

/** Where words of an opportunity stand, and how much a word tells that stands there. */
export const ZONES = { title: 1, codes: 1, tags: 0.9, lots: 0.5, notes: 0.5, buyer: 0.4, winners: 0.4, places: 0.4, text: 0.15 } as const

/** One of {@link ZONES}. */
export type Zone = keyof typeof ZONES

/** Characters of a notice's own text that are searched: what it is about stands at its beginning. */
export const TEXT_SEARCHED = 800

/** All that a finder takes in of one opportunity. */
export interface Entry {
  readonly line: Line
  /** When it was kept, milliseconds since the epoch. */
  readonly kept: number
  readonly words: Readonly<Record<Zone, string>>
}

const names = new Map(departements.map(({ code, name }) => [code, name]))

/** An opportunity as a finder takes it in; `text`: what the kept copy of its notice says. */
export function entryOf(opportunity: Opportunity, text = ''): Entry {
  const { facts } = opportunity
  const lines = (texts: readonly (string | null)[]) => texts.filter((one) => one).join('\n')
  return {
    line: lineOf(opportunity),
    kept: momentOf(opportunity.first),
    words: {
      title: facts.title,
      codes: lines([facts.reference, facts.noticeId]),
      tags: lines(opportunity.tags.map(({ name }) => name)),
      lots: lines(facts.lots.map(({ title }) => title)),
      notes: lines(opportunity.notes.map((note) => note.text)),
      buyer: facts.buyer ?? '',
      winners: lines(facts.winners),
      places: lines([...facts.places, ...facts.departements.flatMap((code) => [names.get(code) ?? null, departementWord(code)])]),
      text: text.slice(0, TEXT_SEARCHED),
    },
  }
}
