import type { Consortium, Partner } from '../consortium/consortium'
import { fold } from '../tenders/fold'
import type { Found } from '../tenders/provenance'
import type { Tender } from '../tenders/tender'
import { sameBuyer } from './buyer'

/** A partner's tie to a buyer of a notice, by the names that its sheet and the notice give. */
export interface Conflict {
  /** The buyer as the notice names it. */
  readonly about: Found<string>
  /** `perhaps` where one name stands within the other ("CCAS de la Ville de Lyon"). */
  readonly how: 'surely' | 'perhaps'
}

type Buyers = Pick<Tender, 'buyer' | 'buyerAlso'>

/** What may follow a buyer's name in a longer one that is still its own: "Métropole de Lyon - Direction des achats". */
const ADDED = /^\s*(?:[,;:(|/]|-\s)/
const normal = (text: string) =>
  ` ${fold(text)
    .replace(/[^a-z0-9-]+/g, ' ')
    .replace(/ -+ /g, ' ')
    .trim()} `

/** Whether a conflict, which a person may have explained in some words, names a buyer. */
function names(conflict: string, buyer: string): Conflict['how'] | null {
  const [short = '', long = ''] = [fold(conflict).trim(), fold(buyer).trim()].sort((one, other) => one.length - other.length)
  if (short === '') return null
  // All words of a name in another may be another place's: Loire, Haute-Loire.
  if (normal(short) === normal(long) || (long.startsWith(short) && ADDED.test(long.slice(short.length)))) return 'surely'
  if (sameBuyer(conflict, buyer)) return 'perhaps'
  return normal(short).trim().includes(' ') && normal(long).includes(normal(short)) ? 'perhaps' : null
}

/** The conflict of interest that a partner's sheet names with the buyers of a notice, the surest; null: none. */
export function conflictWith({ conflicts }: Partner, { buyer, buyerAlso }: Buyers): Conflict | null {
  if (conflicts.length === 0) return null
  const buyers = [...(buyer ? [buyer] : []), ...buyerAlso]
  const named = conflicts.flatMap((conflict) =>
    buyers.flatMap((about): Conflict[] => {
      const how = names(conflict, about.value)
      return how ? [{ about, how }] : []
    }),
  )
  return named.find(({ how }) => how === 'surely') ?? named[0] ?? null
}

/** The partners who may answer the buyers of a notice: not those whose sheet says that they are, or may be, tied to one. */
export const freePartners = ({ partners }: Pick<Consortium, 'partners'>, buyers: Buyers): readonly Partner[] =>
  partners.every(({ conflicts }) => conflicts.length === 0) ? partners : partners.filter((partner) => !conflictWith(partner, buyers))
