import { useState } from 'preact/hooks'
import type { Facets } from '../../../../utils/finding/table'
import { plural } from '../../../../utils/words/plural'
import { t } from '../../../../utils/words/t'
import type { Listing } from '../../../parts/desk-address'
import { still } from '../../../shell/still'
import { count } from '../line-words'
import type { Names } from '../names'
import { DeadlineFilter } from './deadline-filter'
import { FACETS, type Facet, toggled, valuesOf } from './facets'
import { WhichFilter } from './which-filter'

interface FilterPanelProps {
  /** Null: not counted yet. */
  facets: Facets | null
  listing: Listing
  change: (part: Partial<Listing>) => void
  names: Names
}

const NONE: Facets = { stages: {}, tags: {}, pilots: {}, partners: {}, departements: {}, portals: {}, decisions: {} }

/** Filters that are folded until somebody wants them. */
const FOLDED: ReadonlySet<string> = new Set(['partners', 'decisions', 'portals', 'departements'])

/** The filters, each with what it would leave. */
export const FilterPanel = still(function Filters({ facets, listing, change, names }: FilterPanelProps) {
  return (
    <div class="filters stack" aria-busy={facets === null}>
      <DeadlineFilter listing={listing} change={change} />
      {FACETS.map((facet) => (
        <FacetFilter key={facet.id} facet={facet} facets={facets ?? NONE} {...{ listing, change, names }} />
      ))}
      <WhichFilter listing={listing} change={change} />
    </div>
  )
})

/** Values shown before one asks for more. */
const SHORT = 8

function FacetFilter({ facet, facets, listing, change, names }: FilterPanelProps & { facet: Facet; facets: Facets }) {
  const [whole, setWhole] = useState(false)
  const values = valuesOf(facet, facets, listing)
  const chosen: readonly string[] = listing[facet.id] ?? []
  if (values.length === 0) return null
  const shown = whole ? values : values.filter(({ value }, at) => at < SHORT || chosen.includes(value))
  return (
    <details class="filter" open={!FOLDED.has(facet.id) || chosen.length > 0}>
      <summary>
        {t(facet.words)}
        {chosen.length > 0 && <span class="filter-chosen">{chosen.length}</span>}
      </summary>
      <fieldset>
        <legend class="visually-hidden">{t(facet.words)}</legend>
        {shown.map(({ value, count: number }) => (
          <label key={value} class="filter-value">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => change(toggled(listing, facet.id, value))} />
            <span class="filter-name">{facet.name(value, names)}</span>
            <span class="filter-count">{count(number)}</span>
          </label>
        ))}
        {values.length > shown.length && (
          <button type="button" class="button button-small button-plain" onClick={() => setWhole(true)}>
            {plural('desk_facet_more', values.length - shown.length)}
          </button>
        )}
      </fieldset>
    </details>
  )
}
