import type { Facets } from '../../../../utils/finding/table'
import type { Decision } from '../../../../utils/matching/verdict'
import { STAGES, type Stage } from '../../../../utils/opportunities/stages'
import { type MessageKey, t } from '../../../../utils/words/t'
import { DECISION_WORDS } from '../../../parts/decision-badge'
import type { Listing } from '../../../parts/desk-address'
import { STAGE_WORDS } from '../../../parts/stage-words'
import type { Names } from '../names'

/** A filter by values, with how many each would leave. */
export interface Facet {
  readonly id: keyof Facets
  readonly words: MessageKey
  /** What a value is called. */
  name(value: string, names: Names): string
  /** Values in an order of their own, shown whatever their number; others go by number. */
  readonly order?: readonly string[]
}

const DECISIONS: readonly Decision[] = ['go', 'conditional', 'watch', 'other-track', 'no', 'outside']

/** The filters by values, in the order of the panel. */
export const FACETS: readonly Facet[] = [
  { id: 'stages', words: 'desk_column_stage', name: (value) => t(STAGE_WORDS[value as Stage]), order: STAGES },
  { id: 'pilots', words: 'desk_column_pilot', name: (value, names) => names.partner(value) },
  { id: 'tags', words: 'desk_facet_tags', name: (value) => value },
  { id: 'departements', words: 'desk_facet_departements', name: (value, names) => names.departement(value) },
  { id: 'partners', words: 'desk_facet_partners', name: (value, names) => names.partner(value) },
  { id: 'decisions', words: 'desk_column_decision', name: (value) => t(DECISION_WORDS[value as Decision]), order: DECISIONS },
  { id: 'portals', words: 'desk_facet_portals', name: (value, names) => names.portal(value) },
]

/** The listing with a value of a filter put in or taken out. */
export function toggled(listing: Listing, id: keyof Facets, value: string): Partial<Listing> {
  const chosen: readonly string[] = listing[id] ?? []
  return { [id]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value] }
}

/** Values to show: those that are chosen, those in their own order, else the most frequent first. */
export function valuesOf({ id, order }: Facet, facets: Facets, listing: Listing): { readonly value: string; readonly count: number }[] {
  const counts = facets[id]
  const chosen: readonly string[] = listing[id] ?? []
  const values = order
    ? order.filter((value) => counts[value] || chosen.includes(value))
    : [...new Set([...Object.keys(counts), ...chosen])]
  const told = values.map((value) => ({ value, count: counts[value] ?? 0 }))
  return order ? told : told.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
}
