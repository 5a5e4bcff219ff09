import { t } from '../../../../utils/words/t'
import { useDossier } from '../dossier'

/** Takes the opportunity out of the lists; it is kept, and comes back in one gesture. */
export function Remove() {
  const { change } = useDossier()
  return (
    <div>
      <button
        type="button"
        class="button button-small button-plain button-danger"
        onClick={() => change({ deleted: true }, { words: t('dossier_deleted_done'), focus: true })}
      >
        {t('dossier_delete')}
      </button>
    </div>
  )
}
