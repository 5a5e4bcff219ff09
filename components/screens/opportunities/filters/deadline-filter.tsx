import { t } from '../../../../utils/words/t'
import type { Listing } from '../../../parts/desk-address'

/** Deadlines told from today on, in days. */
const SPANS = [
  [7, 'desk_soon_week'],
  [14, 'desk_soon_fortnight'],
  [30, 'desk_soon_month'],
] as const

interface DeadlineFilterProps {
  listing: Listing
  change: (part: Partial<Listing>) => void
}

/** When what is shown closes: within some days from now, or between two days. */
export function DeadlineFilter({ listing, change }: DeadlineFilterProps) {
  const { soon, from = '', to = '' } = listing
  const chosen = soon !== undefined || from || to
  return (
    <details class="filter" open>
      <summary>
        {t('desk_column_deadline')}
        {chosen && <span class="filter-chosen">1</span>}
      </summary>
      <fieldset class="filter-days">
        <legend class="visually-hidden">{t('desk_column_deadline')}</legend>
        {SPANS.map(([days, words]) => (
          <label key={days} class="filter-value">
            <input
              type="checkbox"
              checked={soon === days}
              onChange={() => change({ soon: soon === days ? undefined : days, from: '', to: '' })}
            />
            <span class="filter-name">{t(words)}</span>
          </label>
        ))}
        <label class="filter-day">
          {t('desk_from')}
          <input
            type="date"
            value={from}
            max={to || undefined}
            onChange={(event) => change({ soon: undefined, from: event.currentTarget.value })}
          />
        </label>
        <label class="filter-day">
          {t('desk_to')}
          <input
            type="date"
            value={to}
            min={from || undefined}
            onChange={(event) => change({ soon: undefined, to: event.currentTarget.value })}
          />
        </label>
      </fieldset>
    </details>
  )
}
