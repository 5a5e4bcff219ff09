import { t } from '../../utils/words/t'

/** The product's mark and name. */
export function Name() {
  return (
    <span class="frame-name">
      <svg class="frame-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M5 5h10M5 5v10M15 5v10M5 15h10M5 5l10 10" fill="none" stroke="currentColor" stroke-width="1.6" />
        <g fill="currentColor">
          <circle cx="5" cy="5" r="2.6" />
          <circle cx="15" cy="5" r="2.6" />
          <circle cx="5" cy="15" r="2.6" />
          <circle cx="15" cy="15" r="2.6" />
        </g>
      </svg>
      {t('extension_name')}
    </span>
  )
}
