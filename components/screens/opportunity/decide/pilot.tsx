import { t } from '../../../../utils/words/t'
import { fieldId, useDossier } from '../dossier'
import { SavedChoice } from '../fields/saved-choice'

/** The one partner who leads; the verdict's own proposal is one click away. */
export function Pilot() {
  const { opportunity, partners, names, change } = useDossier()
  const { pilot, verdict } = opportunity
  const proposed = verdict?.pilot ?? null
  const gone = pilot !== null && !partners.some(({ id }) => id === pilot)
  return (
    <div class="stack">
      <h3>{t('dossier_pilot_title')}</h3>
      <SavedChoice
        id={fieldId('pilot')}
        label={t('dossier_pilot')}
        hint={t('desk_pilot_means')}
        value={pilot ?? ''}
        options={[
          ['', t('dossier_choose')],
          ...partners.map(({ id, name }) => [id, name] as const),
          ...(gone ? [[pilot, pilot] as const] : []),
        ]}
        save={(partner) => change({ pilot: partner || null })}
      />
      {proposed !== null && pilot !== proposed && (
        <div>
          <button type="button" class="button button-small" onClick={() => change({ pilot: proposed }, { focus: true })}>
            {t('dossier_pilot_proposed', { partner: names.partner(proposed) })}
          </button>
        </div>
      )}
    </div>
  )
}
