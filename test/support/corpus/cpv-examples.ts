import { cpvWords } from './cpv-words'
import type { Labelled, LabelledNotice } from './labelled'

/** Something labelled, and how much it counts among the examples. */
export interface Weighed extends Labelled {
  readonly weight: number
}

/** Lots of one notice beyond these say the same again. */
const LOTS = 20

/** What is learned: words for every trade, each notice, and its lots, which count together as much as the root of their number. */
export function examplesOf(notices: readonly LabelledNotice[]): Weighed[] {
  const learned = notices.flatMap((notice) => {
    const lots = notice.lots.slice(0, LOTS)
    return [{ ...notice, weight: 1 }, ...lots.map((lot) => ({ ...lot, weight: 1 / Math.sqrt(lots.length) }))]
  })
  return [...learned, ...cpvWords]
}
