import type { Opportunity } from './opportunity'

/** Who takes part in one lot, and for how much. */
export interface LotShares {
  readonly lot: string
  /** Percent of the lot that is given; null: nobody's share is said. */
  readonly total: number | null
  /** Everybody's share is said. */
  readonly whole: boolean
}

/** What one partner would have of everything that is answered. */
export interface PartnerShare {
  readonly partner: string
  /** Percent, every answered lot counting as much (no notice says what each is worth for sure); null: a share is not said. */
  readonly share: number | null
  /** Less than the least that the convention gives to whoever takes part. */
  readonly below: boolean
}

/** Indicative shares: by lot, and by partner over the whole notice. */
export interface Shares {
  readonly lots: readonly LotShares[]
  readonly partners: readonly PartnerShare[]
}

/**
 * Adds up what was said of shares. `leastShare`: percent of a contract below which the convention says that a partner
 * should not go; null: it says nothing. Lots that nobody takes are not answered, and count for nothing.
 */
export function sharesOf({ assignments }: Pick<Opportunity, 'assignments'>, leastShare: number | null): Shares {
  const answered = Object.entries(assignments).filter(([, parts]) => parts.length > 0)
  const partners = [...new Set(answered.flatMap(([, parts]) => parts.map(({ partner }) => partner)))]
  return {
    lots: answered.map(([lot, parts]) => {
      const said = parts.flatMap(({ share }) => (share === null ? [] : [share]))
      return { lot, total: said.length > 0 ? tidy(sum(said)) : null, whole: said.length === parts.length }
    }),
    partners: partners.map((partner) => {
      const own = answered.flatMap(([, parts]) => parts.filter((part) => part.partner === partner))
      const said = own.flatMap(({ share }) => (share === null ? [] : [share]))
      const share = said.length === own.length ? tidy(sum(said) / answered.length) : null
      return { partner, share, below: share !== null && leastShare !== null && share < leastShare }
    }),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** Without what sums of decimals leave behind. */
const tidy = (number: number) => Math.round(number * 10) / 10
