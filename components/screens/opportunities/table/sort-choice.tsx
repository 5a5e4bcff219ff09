import { useId } from 'preact/hooks'
import type { Query } from '../../../../utils/finding/table'
import { t } from '../../../../utils/words/t'
import type { Listing } from '../../../parts/desk-address'
import { COLUMNS, OTHER_SORTS } from './columns'

/** The order of the rows, where there are no headings to press, and the orders that no column has. */
export function SortChoice({ listing, change }: { listing: Listing; change: (part: Partial<Listing>) => void }) {
  const id = useId()
  const known = [...COLUMNS.flatMap(({ sort, words }) => (sort ? [[sort, words] as const] : [])), ...OTHER_SORTS]
  const sorts = listing.text ? known : known.filter(([sort]) => sort !== 'nearness')
  const sorted = listing.sort ?? (listing.text ? 'nearness' : 'deadline')
  const choose = (sort: NonNullable<Query['sort']>) => change({ sort, descending: sort === 'score' || sort === 'kept' || undefined })
  return (
    <span class="desk-sort">
      <label for={id} class="small muted">
        {t('desk_sort')}
      </label>
      <select id={id} value={sorted} onChange={(event) => choose(event.currentTarget.value as NonNullable<Query['sort']>)}>
        {sorts.map(([sort, words]) => (
          <option key={sort} value={sort} selected={sort === sorted}>
            {t(words)}
          </option>
        ))}
      </select>
    </span>
  )
}
