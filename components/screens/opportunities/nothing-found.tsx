import { t } from '../../../utils/words/t'
import type { Listing } from '../../parts/desk-address'
import { BLANK } from './filters/chips'

interface NothingFoundProps {
  listing: Listing
  /** Filters hold. */
  filtered: boolean
  change: (part: Partial<Listing>) => void
}

/** Nothing fits: what to do about it. */
export function NothingFound({ listing, filtered, change }: NothingFoundProps) {
  const { text, which } = listing
  return (
    <div class="nothing stack" role="status">
      <h2>{text ? t('desk_nothing_text', { text }) : t(filtered ? 'desk_nothing_filters' : 'desk_nothing_open')}</h2>
      <div class="row">
        {text && (
          <button type="button" class="button button-small" onClick={() => change({ text: '' })}>
            {t('desk_nothing_clear_text')}
          </button>
        )}
        {filtered && (
          <button type="button" class="button button-small" onClick={() => change(BLANK)}>
            {t('desk_chips_clear')}
          </button>
        )}
        {which !== 'all' && (
          <button type="button" class="button button-small" onClick={() => change({ ...BLANK, which: 'all' })}>
            {t('desk_nothing_all')}
          </button>
        )}
      </div>
    </div>
  )
}
