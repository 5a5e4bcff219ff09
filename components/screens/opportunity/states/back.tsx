import { t } from '../../../../utils/words/t'

/** The way back to the list. */
export function Back({ back }: { back: () => void }) {
  return (
    <div>
      <button type="button" class="button button-small button-plain dossier-back" onClick={back}>
        <span aria-hidden="true">←</span> {t('desk_title')}
      </button>
    </div>
  )
}
