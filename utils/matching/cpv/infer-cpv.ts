import type { Lot, Tender } from '../../tenders/tender'
import type { InferredCpv } from '../verdict'

/** A linear classifier of notices by CPV division, learned from labelled notices. */
export interface CpvModel {
  readonly version: number
}

/** The likeliest CPV divisions of a notice, or of one of its lots, by its words; the likeliest first, three at most. */
export function inferCpv(_model: CpvModel, _tender: Tender, _lot: Lot | null): InferredCpv[] {
  return []
}
