import { workingDaysBetween } from '../../utils/calendar/working-days'
import { wallClock } from '../../utils/calendar/zoned-time'
import { fieldName } from '../../utils/opportunities/field'
import type { Change } from '../../utils/opportunities/operation'
import type { Opportunity, StepChange } from '../../utils/opportunities/opportunity'
import { BEGIN, type Plan } from '../../utils/planning/plan'
import { planOf } from '../../utils/planning/plan-of'
import { deadlineWords, longDay, workingDaysWords } from '../../utils/words/dates'
import { planWarningWords } from '../../utils/words/plan-words'
import { plural } from '../../utils/words/plural'
import { t } from '../../utils/words/t'
import { PlanStepLine } from './plan-step-line'
import './styles/plan-timeline.css'

interface PlanTimelineProps {
  opportunity: Opportunity
  /** Who may be in charge of a step. */
  partners: readonly { readonly id: string; readonly name: string }[]
  /** Milliseconds since the epoch. */
  now: number
  /** Stores what was changed, as one gesture. */
  change: (changes: readonly Change[]) => void
}

/** The plan of an opportunity: its steps by day, each to be ticked, moved, and given to somebody. */
export function PlanTimeline({ opportunity, partners, now, change }: PlanTimelineProps) {
  const plan = planOf(opportunity, now)
  if (!plan) return <p class="muted">{t('plan_none')}</p>
  const { deadline, steps } = plan
  const today = wallClock(now, deadline.zone).slice(0, 10)
  const { questions } = opportunity.facts
  const set = (step: string, to: StepChange) => {
    const nothing = to.on === null && !to.done && to.owner === null
    change([{ of: opportunity.id, field: fieldName('step', step), value: nothing ? null : { ...to } }])
  }
  return (
    <div class="stack plan">
      <p class="small muted">{t('plan_explained')}</p>
      <p>{today > deadline.date ? t('plan_left_over') : plural('plan_left', plan.left)}</p>
      <Warnings plan={plan} beginAgain={() => set(BEGIN, { on: today, done: false, owner: null })} />
      <ol class="plan-steps">
        {steps.map((step) => (
          <PlanStepLine
            key={step.id}
            step={step}
            away={step.state === 'ahead' ? workingDaysWords(workingDaysBetween(today, step.day)) : null}
            last={step.id === 'questions' && questions && questions.date < deadline.date ? questions.date : deadline.date}
            partners={partners}
            set={(to) => set(step.id, changedStep(opportunity.steps[step.id], to))}
          />
        ))}
        {questions && (
          <li class="plan-limit">
            <strong>{t('plan_questions_limit')}</strong> <span>{deadlineWords(questions)}</span>
          </li>
        )}
        <li class="plan-limit">
          <strong>{t('plan_deadline')}</strong> <span>{deadlineWords(deadline)}</span>
        </li>
      </ol>
    </div>
  )
}

/** A step as it is after a change. A day that it only kept when the deadline moved is given up once it is to be done again, or another is chosen. */
function changedStep(before: StepChange | undefined, to: Partial<StepChange>): StepChange {
  const { kept, on = null, done = false, owner = null } = before ?? {}
  if (kept && to.on === undefined && to.done !== false) return { on, done, owner, kept, ...to }
  return { on: kept ? null : on, done, owner, ...to }
}

function Warnings({ plan: { warnings, from }, beginAgain }: { plan: Plan; beginAgain: () => void }) {
  if (warnings.length === 0) return null
  return (
    <ul class="stack notice notice-warning">
      {warnings.map((warning) => (
        <li key={`${warning.code} ${warning.step}`} class="row">
          <span>{planWarningWords(warning)}</span>
          {warning.code === 'late-start' && (
            <button type="button" class="button button-small" onClick={beginAgain} title={longDay(from)}>
              {t('plan_begin_again')}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
