import { t } from '../../../../utils/words/t'
import { fieldId, useDossier } from '../dossier'
import { SavedText } from '../fields/saved-text'
import { useProposal } from './use-proposal'

/** Why several answer, in words that a buyer and a board may read; or that one answers alone. */
export function Together() {
  const { opportunity, change } = useDossier()
  const { together, alone, stage } = opportunity
  const proposal = useProposal(together === '' && !alone && (stage === 'proposed' || stage === 'decision' || stage === 'spotted'))
  return (
    <div class="stack">
      <h3>{t('dossier_together')}</h3>
      <label class="check">
        <input type="checkbox" checked={alone} onChange={({ currentTarget }) => change({ alone: currentTarget.checked || null })} />
        {t('dossier_alone')}
      </label>
      {!alone && (
        <>
          <SavedText
            id={fieldId('together')}
            name="together"
            label={t('dossier_together_why')}
            hint={t('dossier_together_hint')}
            value={together}
            lines={4}
            save={(text) => change({ together: text || null })}
          />
          {proposal && together === '' && (
            <div class="notice">
              <p class="small muted">{t('dossier_together_proposed')}</p>
              <p>{proposal}</p>
              <div>
                <button
                  type="button"
                  class="button button-small"
                  onClick={async () => {
                    if (await change({ together: proposal })) document.getElementById(fieldId('together'))?.focus()
                  }}
                >
                  {t('dossier_together_take')}
                </button>
              </div>
            </div>
          )}
        </>
      )}
    </div>
  )
}
