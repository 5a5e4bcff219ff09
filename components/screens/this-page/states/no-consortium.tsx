import { t } from '../../../../utils/words/t'

/** The notice is shown without a consortium; this says what one would add. */
export function NoConsortium({ openDesk }: { openDesk: () => void }) {
  return (
    <section class="notice" aria-labelledby="no-consortium">
      <h2 id="no-consortium">{t('panel_no_consortium_title')}</h2>
      <p>{t('panel_no_consortium_why')}</p>
      <div class="row">
        <button type="button" class="button button-main button-small" onClick={openDesk}>
          {t('panel_no_consortium_open')}
        </button>
      </div>
    </section>
  )
}
