import type { Decision, LotVerdict } from '../verdict'

/** What composing a team needs of a lot. */
export type TeamLot = Pick<LotVerdict, 'lot' | 'rows' | 'cells'>

const OPEN: ReadonlySet<Decision> = new Set(['go', 'conditional', 'watch'])

/** The lots that may still be answered. */
export const openLots = <T extends Pick<LotVerdict, 'decision'>>(lots: readonly T[]): T[] =>
  lots.filter(({ decision }) => OPEN.has(decision))
