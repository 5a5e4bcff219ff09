import type { Deadline } from './deadline'
import type { Amount } from './money'
import type { Found } from './provenance'

/** What a notice announces. `call-for-projects` is a grant, not a contract: no lots, other forms. */
export type NoticeType = 'call' | 'award' | 'corrigendum' | 'cancellation' | 'prior-information' | 'modification' | 'call-for-projects'

/** How the contract is awarded (code de la commande publique, L2120-1 and following). */
export type Procedure = 'open' | 'restricted' | 'negotiated' | 'adapted' | 'dialogue' | 'partnership' | 'direct'

/** Who may take part, where participation is reserved (CCP L2113-12 to L2113-16). */
export type Reservation = 'disability' | 'insertion' | 'prison' | 'social-economy'

/** What the notice says of groups of economic operators (CCP R2142-19 to R2142-27). */
export type GroupRule =
  | 'no-form-imposed'
  | 'joint'
  | 'solidary'
  | 'solidary-representative'
  | 'alone-and-grouped-forbidden'
  | 'alone-and-grouped-allowed'
  | 'several-groups-forbidden'

/** Where the contract is performed: as codes where the page gives them, and always its own words. */
export interface Place {
  /** INSEE codes of départements: `01`, `2A`, `974`. */
  readonly departements: readonly string[]
  /** NUTS codes as printed: `FRK21`, `FR724`. */
  readonly nuts: readonly string[]
  /** The page's words for it, or null where only a code is printed. */
  readonly text: string | null
  /** `performance` is where the work is done; the two others are fallbacks of lower weight. */
  readonly role: 'performance' | 'publication' | 'buyer'
}

/** A separately awarded part of a contract, the unit of matching. */
export interface Lot {
  /** As printed, without the word "lot": `1`, `LOT-0001`, `2B`. */
  readonly number: string
  readonly title: Found<string> | null
  readonly description: Found<string> | null
  /** Eight digits each. */
  readonly cpv: readonly Found<string>[]
  readonly places: readonly Found<Place>[]
  /** Only where the lot has one of its own. */
  readonly deadline: Found<Deadline> | null
  readonly amounts: readonly Found<Amount>[]
  /** On a notice of results, what became of it; absent: not said. */
  readonly outcome?: 'awarded' | 'unsuccessful'
}

/** Labelled words of a notice that are understood outside the page, which spares its script the means. */
export interface Unread extends Found<string> {
  readonly field:
    | Amount['role']
    | 'money'
    | 'winner'
    | 'documents'
    | 'profile'
    | 'divided'
    | 'lot'
    | 'place'
    | 'nuts'
    | 'placeMore'
    | 'publicationPlace'
  /** Number of the lot that they speak of; null: the notice. */
  readonly lot: string | null
}

/** One public notice, as one page states it. Null or empty: the page does not say. */
export interface Tender {
  readonly noticeType: Found<NoticeType> | null
  readonly title: Found<string> | null
  readonly buyer: Found<string> | null
  /** Other names that the page gives the same buyer. */
  readonly buyerAlso: readonly Found<string>[]
  /** The buyer's own reference. */
  readonly reference: Found<string> | null
  /** The portal's identifier: `26-41049` (BOAMP), `292914-2026` (TED), `2986378-f2h` (Atexo). */
  readonly noticeId: Found<string> | null
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: Found<string> | null
  /** When offers (or requests to participate) must have arrived. */
  readonly deadline: Found<Deadline> | null
  /** Other moments that the page gives for the same deadline and that differ from it: shown, never dropped. */
  readonly otherDeadlines: readonly Found<Deadline>[]
  /** Last moment to ask the buyer questions: never the deadline. */
  readonly questionsDeadline: Found<Deadline> | null
  /** Eight digits each, the main one first. */
  readonly cpv: readonly Found<string>[]
  readonly places: readonly Found<Place>[]
  readonly procedure: Found<Procedure> | null
  readonly lots: readonly Lot[]
  /** Number of lots stated; 0 where the page says that the contract is not divided. */
  readonly lotsCount: Found<number> | null
  readonly amounts: readonly Found<Amount>[]
  readonly reserved: readonly Found<Reservation>[]
  readonly groupRules: readonly Found<GroupRule>[]
  readonly winners: readonly Found<string>[]
  /** Where the consultation's documents are, `https:` only. */
  readonly documentsUrl: Found<string> | null
  /** The notice's text, block by line, at most {@link TEXT_LENGTH} characters: what reasons quote from. */
  readonly text: string
  /** Only in a reading that has just left its page: see `completeReading`. */
  readonly unread?: readonly Unread[]
}

/** A field that a reader looks for and may not find. */
export type TenderField = Exclude<keyof Tender, 'text' | 'buyerAlso' | 'otherDeadlines' | 'unread'>

/** Longest text kept of a notice, in characters. The longest real notice seen has about 60,000. */
export const TEXT_LENGTH = 120_000

/** The fields of which this page says nothing, in the order in which a person would look for them. */
export function missingFields(tender: Tender): TenderField[] {
  const wanted: TenderField[] = [
    'title',
    'buyer',
    'deadline',
    'reference',
    'lotsCount',
    'places',
    'cpv',
    'procedure',
    'amounts',
    'questionsDeadline',
  ]
  return wanted.filter((field) => {
    const value = tender[field]
    // Said of each lot is said.
    if ((field === 'places' || field === 'amounts') && tender.lots.some((lot) => lot[field].length > 0)) return false
    return value === null || (Array.isArray(value) && value.length === 0)
  })
}
