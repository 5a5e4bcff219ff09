import type { PartnerShare } from '../../../../utils/opportunities/shares'
import { language } from '../../../../utils/words/language'
import { t } from '../../../../utils/words/t'
import { useDossier } from '../dossier'

/** What each has of the whole, beside the least that the convention says: a warning where it is less, and no more than that. */
export function PartnerShares({ shares }: { shares: readonly PartnerShare[] }) {
  const { names, convention } = useDossier()
  if (shares.length === 0) return null
  const least = convention?.leastShare ?? null
  return (
    <div class="stack">
      <h3>{t('dossier_shares_whole')}</h3>
      <ul class="bullets">
        {shares.map(({ partner, share, below }) => (
          <li key={partner}>
            <strong>{names.partner(partner)}</strong>{' '}
            {share === null ? t('dossier_share_unsaid') : t('dossier_percent', { share: new Intl.NumberFormat(language()).format(share) })}
            {below && least !== null && <span class="share-below"> {t('dossier_share_below', { least })}</span>}
          </li>
        ))}
      </ul>
      <p class="small muted">
        {t('dossier_shares_equal')} {least !== null && t('dossier_share_least', { least })}
      </p>
    </div>
  )
}
