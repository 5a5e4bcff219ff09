import type { Query } from '../../../../utils/finding/table'
import { type MessageKey, t } from '../../../../utils/words/t'
import type { Listing } from '../../../parts/desk-address'

/** What is shown of what is no longer followed, in words. */
export const WHICH_WORDS: Readonly<Record<NonNullable<Query['which']>, MessageKey>> = {
  open: 'desk_which_open',
  watched: 'desk_which_watched',
  closed: 'desk_which_closed',
  deleted: 'desk_which_deleted',
  all: 'desk_which_all',
}

interface WhichFilterProps {
  listing: Listing
  change: (part: Partial<Listing>) => void
}

/** Chooses between what is followed and what is no longer. */
export function WhichFilter({ listing, change }: WhichFilterProps) {
  return (
    <details class="filter" open>
      <summary>{t('desk_which')}</summary>
      <fieldset>
        <legend class="visually-hidden">{t('desk_which')}</legend>
        {Object.entries(WHICH_WORDS).map(([which, words]) => (
          <label key={which} class="filter-value">
            <input
              type="radio"
              name="which"
              checked={(listing.which ?? 'open') === which}
              onChange={() => change({ which: which as NonNullable<Query['which']> })}
            />
            <span class="filter-name">{t(words)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
