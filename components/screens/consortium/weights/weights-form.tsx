import { useState } from 'preact/hooks'
import type { Consortium, Weights } from '../../../../utils/consortium/consortium'
import { PROPOSED_WEIGHTS } from '../../../../utils/consortium/proposed-weights'
import { t } from '../../../../utils/words/t'
import { useAnnounce } from '../../../shell/live-region'
import { RangeField } from '../../../ui/range-field'
import { EditForm, type EditProps } from '../edit-form'
import { LINES, type Points, samePoints, sharesOf, totalOf } from './weight-shares'

/** The end of a line's scale, unless a file gives it more. */
const MOST = 60

/** What each line of the score weighs; saving makes a new version of the weights. */
export function WeightsForm({ basedOn, ...edit }: Omit<EditProps, 'change' | 'words'>) {
  const { weights } = basedOn.consortium
  const [points, setPoints] = useState<Points>(weights ?? PROPOSED_WEIGHTS)
  const announce = useAnnounce()
  const shares = sharesOf(points)
  const total = totalOf(points)
  const reset = () => {
    setPoints(PROPOSED_WEIGHTS)
    announce(t('consortium_weights_reset_done'))
  }
  return (
    <EditForm
      {...edit}
      basedOn={basedOn}
      title={t('consortium_weights')}
      errors={total > 0 ? {} : { domain: t('consortium_error_weights') }}
      words={t('consortium_done_weights')}
      change={(now) => ({ ...now, weights: weighed(now, points) })}
    >
      <div class="stack">
        <p>{t('consortium_weights_why')}</p>
        <p>{t('consortium_weights_still')}</p>
      </div>
      <div class="stack">
        {LINES.map((line) => (
          <RangeField
            key={line}
            path={line}
            label={t(`criterion_${line}`)}
            hint={t(`consortium_weight_${line}`)}
            value={points[line]}
            change={(value) => setPoints((before) => ({ ...before, [line]: value }))}
            most={Math.max(MOST, weights?.[line] ?? 0)}
            shown={t('consortium_weights_share', { share: shares[line] })}
            said={t('consortium_weights_points', { points: points[line], share: shares[line] })}
          />
        ))}
        <p>
          <strong>{t('consortium_weights_total', { points: total })}</strong>
        </p>
        <div>
          <button
            type="button"
            class="button button-small"
            aria-disabled={samePoints(points, PROPOSED_WEIGHTS)}
            onClick={() => {
              if (!samePoints(points, PROPOSED_WEIGHTS)) reset()
            }}
          >
            {t('consortium_weights_reset')}
          </button>
        </div>
      </div>
    </EditForm>
  )
}

/**
 * The weights once saved. The proposed ones chosen again make a version too: a number never stands for two sets of
 * weights, as it would if a return to nothing began again at 1.
 */
function weighed({ weights }: Consortium, points: Points): Weights | null {
  if (samePoints(points, weights ?? PROPOSED_WEIGHTS)) return weights
  const kept = Object.fromEntries(LINES.map((line) => [line, points[line]])) as Record<keyof Points, number>
  return { version: (weights?.version ?? 0) + 1, ...kept }
}
