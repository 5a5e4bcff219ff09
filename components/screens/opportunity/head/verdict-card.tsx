import { wallClock } from '../../../../utils/calendar/zoned-time'
import { dayWords } from '../../../../utils/words/dates'
import { t } from '../../../../utils/words/t'
import { DecisionBadge } from '../../../parts/decision-badge'
import { lotWords } from '../../../parts/lot-words'
import { useDossier } from '../dossier'

/** Lots named one by one; the others are counted in the notice. */
const SHOWN = 8

/** The verdict as it stood on the day it was kept, and with which weights. */
export function VerdictCard() {
  const { verdict } = useDossier().opportunity
  if (!verdict) return null
  const { decision, score, lots, weightsVersion, at } = verdict
  const day = dayWords(wallClock(at, 'Europe/Paris').slice(0, 10))
  return (
    <section class="card stack dossier-verdict" aria-labelledby="dossier-verdict">
      <h2 id="dossier-verdict">{t('dossier_verdict')}</h2>
      <p class="row">
        <DecisionBadge decision={decision} />
        {score !== null && <strong>{t('dossier_score', { score: Math.round(score) })}</strong>}
      </p>
      {lots.length > 1 && (
        <ul class="dossier-lots small">
          {lots.slice(0, SHOWN).map((lot) => (
            <li key={lot.lot}>
              <span>{lotWords(lot.lot)}</span>
              <DecisionBadge decision={lot.decision} small />
            </li>
          ))}
        </ul>
      )}
      <p class="small muted">
        {weightsVersion === 0 ? t('dossier_verdict_of_proposed', { day }) : t('dossier_verdict_of', { day, version: weightsVersion })}
      </p>
    </section>
  )
}
