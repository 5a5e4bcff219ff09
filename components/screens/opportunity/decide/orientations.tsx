import { t } from '../../../../utils/words/t'
import { useDossier } from '../dossier'

/** The first question: is it what the partners want, as their own sheets say it. */
export function Orientations() {
  const { partners } = useDossier()
  const telling = partners.filter(({ wants, refuses }) => wants.length + refuses.length > 0)
  return (
    <div class="stack">
      <h3>{t('dossier_orientations')}</h3>
      {telling.length === 0 ? (
        <p class="small muted">{t('dossier_orientations_none')}</p>
      ) : (
        <ul class="dossier-columns">
          {telling.map(({ id, name, wants, refuses }) => (
            <li key={id} class="dossier-partner">
              <h4>{name}</h4>
              {wants.length > 0 && <p class="small">{t('dossier_wants', { themes: wants.join(', ') })}</p>}
              {refuses.length > 0 && <p class="small">{t('dossier_refuses', { themes: refuses.join(', ') })}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
