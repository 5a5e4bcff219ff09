import { t } from '../../../utils/words/t'
import { useHands } from './hands'
import { Refusal } from './refusal'

/** Leaves the shared folder; what is followed stays. */
export function Leave() {
  const { sharing, busy, run } = useHands()
  return (
    <details>
      <summary class="small">{t('space_leave')}</summary>
      <div class="stack">
        <p class="small">{t('space_leave_means')}</p>
        <div>
          <button type="button" class="button button-small" aria-busy={busy} onClick={() => run('leave', () => sharing.leave())}>
            {t('space_leave_do')}
          </button>
        </div>
        <Refusal place="leave" />
      </div>
    </details>
  )
}
