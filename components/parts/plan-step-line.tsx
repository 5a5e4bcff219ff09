import type { StepChange } from '../../utils/opportunities/opportunity'
import type { PlanStep } from '../../utils/planning/plan'
import { longDay, timeWords } from '../../utils/words/dates'
import { t } from '../../utils/words/t'
import { DayField } from './day-field'

interface PlanStepLineProps {
  step: PlanStep
  /** How far away it is, in words; null where it is not ahead. */
  away: string | null
  /** The last day on which it may be put. */
  last: string
  partners: readonly { readonly id: string; readonly name: string }[]
  set: (change: Partial<StepChange>) => void
}

/** One step of a plan: what, when, how far away, done or not, and who. */
export function PlanStepLine({ step, away, last, partners, set }: PlanStepLineProps) {
  const { id, day, state, passed, moved, kept, owner, moment } = step
  const words = t(`plan_step_${id}`)
  const time = moment && timeWords(moment)
  return (
    <li class="plan-step" data-state={state}>
      <label class="plan-what">
        <input
          type="checkbox"
          checked={state === 'done'}
          disabled={passed}
          onChange={({ currentTarget }) => set({ done: currentTarget.checked })}
        />
        <span>{words}</span>
      </label>
      <p class="small plan-when">
        <time dateTime={day}>{longDay(day)}</time>
        {time && ` ${t('plan_at', { time })}`}
        <span class="plan-state">{passed ? t('plan_passed') : (away ?? t(`plan_state_${state}`))}</span>
        {moved && <span class="muted">{t('plan_moved')}</span>}
        {kept && !passed && <span class="muted">{t('plan_kept')}</span>}
      </p>
      {!passed && (
        <div class="row plan-change">
          <DayField label={t('plan_day_of', { step: words })} day={day} last={last} choose={(on) => set({ on })} />
          <select
            aria-label={t('plan_owner_of', { step: words })}
            value={owner ?? ''}
            onChange={({ currentTarget }) => set({ owner: currentTarget.value || null })}
          >
            <option value="">{t('plan_nobody')}</option>
            {partners.map((partner) => (
              <option key={partner.id} value={partner.id}>
                {partner.name}
              </option>
            ))}
          </select>
          {(moved || (kept && state !== 'done')) && (
            <button type="button" class="button button-small button-plain" onClick={() => set({ on: null })}>
              {t('plan_back')}
            </button>
          )}
        </div>
      )}
    </li>
  )
}
