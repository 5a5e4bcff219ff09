/** An amount as a notice prints it. A framework's maximum is not an estimate: `role` keeps them apart. */
export interface Amount {
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
  /** Whether taxes are in it; null where the page doesn't say. */
  readonly taxes: 'excluded' | 'included' | null
  readonly role: 'estimate' | 'maximum' | 'minimum' | 'awarded'
  /** Where it is that of one year, not of the whole. */
  readonly per?: 'year'
}
