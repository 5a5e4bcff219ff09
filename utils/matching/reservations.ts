import type { Found } from '../tenders/provenance'
import type { Reservation } from '../tenders/tender'
import type { Notice } from './notice'

/** Whom a contract, or some of its lots, is kept for. */
export interface KeptFor {
  readonly value: Reservation
  /** Numbers of the lots; null: all. */
  readonly lots: readonly string[] | null
  /** The notice's words. */
  readonly quote: string
}

/** Who may not answer on their own where participation is reserved (CCP L2113-12 to L2113-14): nobody here can know it of every partner. */
export const CLOSED: readonly Reservation[] = ['disability', 'insertion', 'prison']

/** The reservations of a notice: those that its sentences give with their lots, and those that only a field states. */
export function reservationsOf({ terms, tender }: Pick<Notice, 'terms' | 'tender'>): KeptFor[] {
  const told = new Set(terms.reserved.map(({ value }) => value))
  const stated = tender.reserved.filter(({ value }: Found<Reservation>) => !told.has(value))
  return [
    ...terms.reserved.map(({ value, lots, quote }) => ({ value, lots, quote })),
    ...stated.map(({ value, source }) => ({ value, lots: null, quote: source.quote })),
  ]
}
