import { dayWords } from '../../../../utils/words/dates'
import { t } from '../../../../utils/words/t'
import { PlanTimeline } from '../../../parts/plan-timeline'
import { type NotificationRight, RemindMe } from '../../../parts/remind-me'
import { useDossier } from '../dossier'
import { Section } from '../section'

/** The days before the deadline, and how one is reminded of them. */
export function PlanSection({ right }: { right: NotificationRight | undefined }) {
  const { opportunity, partners, plan, now, change } = useDossier()
  const next = plan?.steps.find(({ state }) => state === 'late' || state === 'today' || state === 'ahead')
  const said = next ? t('dossier_plan_next', { step: t(`plan_step_${next.id}`), day: dayWords(next.day) }) : undefined
  return (
    <Section name="plan" title={t('plan_title')} said={said}>
      <PlanTimeline
        opportunity={opportunity}
        partners={partners}
        now={now()}
        change={(changes) => void change(Object.fromEntries(changes.map(({ field, value }) => [field, value])))}
      />
      {right && <RemindMe right={right} />}
    </Section>
  )
}
