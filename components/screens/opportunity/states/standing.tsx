import { t } from '../../../../utils/words/t'
import { REASON_WORDS } from '../../../parts/stage-words'
import { useDossier } from '../dossier'

/** What is out of the ordinary of this opportunity: removed, left, cancelled by its buyer; and the way back. */
export function Standing() {
  const { opportunity, change } = useDossier()
  const { deleted, closed, cancelled } = opportunity
  if (deleted)
    return (
      <div class="notice notice-warning">
        <h2>{t('dossier_deleted')}</h2>
        <p>{t('dossier_deleted_why')}</p>
        <div class="row">
          <button
            type="button"
            class="button button-main button-small"
            onClick={() => change({ deleted: null }, { words: t('dossier_restored'), focus: true })}
          >
            {t('desk_bulk_restore')}
          </button>
        </div>
      </div>
    )
  return (
    <>
      {closed && (
        <div class="notice">
          <h2>{t('dossier_left', { reason: t(REASON_WORDS[closed.why]) })}</h2>
          {closed.note && <p>{closed.note}</p>}
          <div class="row">
            <button
              type="button"
              class="button button-small"
              onClick={() => change({ closed: null }, { words: t('dossier_followed_again'), focus: true })}
            >
              {t('desk_bulk_reopen')}
            </button>
          </div>
        </div>
      )}
      {cancelled && (
        <div class="notice notice-warning">
          <h2>{t('dossier_cancelled')}</h2>
          <div class="row">
            <button type="button" class="button button-small" onClick={() => change({ cancelled: null }, { focus: true })}>
              {t('dossier_cancelled_not')}
            </button>
          </div>
        </div>
      )}
    </>
  )
}
