import { t } from '../../../../utils/words/t'
import { useDossier } from '../dossier'
import { PartnerRating } from './partner-rating'

/** How each partner feels about it, side by side: three short answers, never averaged. */
export function Ratings() {
  const { partners } = useDossier()
  return (
    <div class="stack">
      <h3>{t('dossier_ratings')}</h3>
      {partners.length === 0 ? (
        <p class="small muted">{t('dossier_no_partners')}</p>
      ) : (
        <>
          <p class="small muted">{t('dossier_ratings_how')}</p>
          <ul class="dossier-columns">
            {partners.map((partner) => (
              <li key={partner.id}>
                <PartnerRating partner={partner} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
