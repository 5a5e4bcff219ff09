import type { Weights } from '../../../../utils/consortium/consortium'
import { PROPOSED_WEIGHTS } from '../../../../utils/consortium/proposed-weights'
import { t } from '../../../../utils/words/t'
import { LINES, samePoints, sharesOf } from './weight-shares'
import '../styles/weights.css'

/** How the score is made: its seven lines, and what each weighs. */
export function WeightsCard({ weights, edit }: { weights: Weights | null; edit: () => void }) {
  const shares = sharesOf(weights ?? PROPOSED_WEIGHTS)
  const proposed = weights === null || samePoints(weights, PROPOSED_WEIGHTS)
  return (
    <section class="card stack" aria-labelledby="weights-title">
      <h2 id="weights-title" tabIndex={-1} data-field="weights">
        {t('consortium_weights')}
      </h2>
      <p>{t('consortium_weights_why')}</p>
      <dl class="weights">
        {LINES.map((line) => (
          <div key={line}>
            <dt>
              {t(`criterion_${line}`)} <span class="small muted">{t(`consortium_weight_${line}`)}</span>
            </dt>
            <dd>{t('consortium_weights_share', { share: shares[line] })}</dd>
            <dd class="weights-bar" aria-hidden="true" style={{ inlineSize: `${shares[line]}%` }} />
          </div>
        ))}
      </dl>
      <p class="small muted">
        {proposed ? t('consortium_weights_proposed') : t('consortium_weights_own', { version: weights?.version ?? 0 })}
      </p>
      <div>
        <button type="button" class="button button-small" data-edits="weights" onClick={edit}>
          {t('consortium_weights_edit')}
        </button>
      </div>
    </section>
  )
}
