import type { LotVerdict } from '../../../../utils/matching/verdict'
import { t } from '../../../../utils/words/t'
import { ScoreLines } from '../../../parts/score-lines'
import { WEIGHTS } from '../../../parts/sheet-address'
import { useSheets } from '../../../parts/sheet-link'

interface ScoreProps {
  lot: LotVerdict
  /** The version of the weights; 0: those of the product. */
  weights: number
}

/** Why a lot has its score: line by line, what the partners make together, and with which weights. */
export function Score({ lot, weights }: ScoreProps) {
  const openSheet = useSheets()
  if (lot.lines.length === 0) return null
  return (
    <details>
      <summary>{t('panel_score_why', { score: lot.score })}</summary>
      <div class="stack">
        <p class="small muted">{t('panel_score_together')}</p>
        <ScoreLines lines={lot.lines} score={lot.score} />
        <p class="small">
          {weights === 0 ? t('panel_weights_proposed') : t('panel_weights_own', { version: weights })}{' '}
          {openSheet && (
            <button type="button" class="button button-small button-plain" onClick={() => openSheet(WEIGHTS)}>
              {t('panel_weights_change')}
            </button>
          )}
        </p>
      </div>
    </details>
  )
}
