import table from './thresholds.json'

/**
 * A figure of the law: under `no-procedure` a buyer needs no competition, from `buyer-profile` its documents are online,
 * from `national-notice` it publishes in the BOAMP or a newspaper of legal notices, from `social-services-notice` in the
 * EU's journal (social and other specific services), from `formal-procedure-…` other supplies and services take a
 * formal procedure (State, local bodies, network operators). `turnover-ceiling`: the most turnover that may be asked for,
 * in times the estimated value. `environmental-criterion`: how many there must be. `approval-request`: how long before
 * the course a diploma's approval is requested, `…-least` where the region shortens it. `references-age`: how old the
 * contracts are that a buyer of services may ask to be shown.
 */
export type ThresholdId =
  | 'no-procedure'
  | 'buyer-profile'
  | 'national-notice'
  | 'social-services-notice'
  | 'formal-procedure-state'
  | 'formal-procedure-local'
  | 'formal-procedure-networks'
  | 'turnover-ceiling'
  | 'environmental-criterion'
  | 'approval-request'
  | 'approval-request-least'
  | 'references-age'

/** A figure and the days during which it holds: for procurement, those on which a consultation begins. */
export interface Threshold {
  readonly id: ThresholdId
  /** Euros are without taxes. */
  readonly unit: 'euros' | 'times' | 'criteria' | 'months' | 'years'
  readonly value: number
  readonly article: string
  /** What set it. */
  readonly text: string
  /** First day, `YYYY-MM-DD`. Before it, nothing is said here: figures of other codes are left out. */
  readonly validFrom: string
  /** Last day; null: until something changes it. European thresholds end with each odd year. */
  readonly validTo: string | null
}

/** Every figure, as the data file dates them. */
export const thresholds: readonly Threshold[] = table.map(({ valid_from: validFrom, valid_to: validTo, ...said }) => ({
  ...said,
  id: said.id as ThresholdId,
  unit: said.unit as Threshold['unit'],
  validFrom,
  validTo,
}))

/** The figure in force on a day (`YYYY-MM-DD`), or null where none is known for it. */
export function thresholdOn(id: ThresholdId, day: string): Threshold | null {
  return thresholds.find((one) => one.id === id && one.validFrom <= day && (one.validTo === null || day <= one.validTo)) ?? null
}
