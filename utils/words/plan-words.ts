import type { Opportunity } from '../opportunities/opportunity'
import type { PlanWarning } from '../planning/plan'
import type { EventWords } from '../planning/plan-events'
import type { ProposedWatch } from '../planning/watch-for'
import { dayWords, deadlineWords } from './dates'
import { type MessageKey, t } from './t'

const under = (text: string) => text.replaceAll('-', '_')

/** The sentence of a warning. */
export const planWarningWords = ({ code, step, day }: PlanWarning): string =>
  t(`plan_warning_${under(code)}` as MessageKey, { step: step ? t(`plan_step_${step}`) : '', day: day ? dayWords(day) : '' })

/** Why a watch falls on its day: « 9 mois avant la fin du contrat (1er janvier 2031), pour préparer la suite ». */
export function watchWords({ reason, ends, supposed }: ProposedWatch): string {
  const words = t(`plan_watch_${under(reason)}` as MessageKey, { day: ends ? dayWords(ends) : '' })
  return supposed ? `${words} – ${t('plan_watch_supposed')}` : words
}

const title = ({ facts }: Opportunity) => ({ title: facts.title })

/** What the entries of a calendar file say. */
export const eventWords: EventWords = {
  step: ({ id }, opportunity) => t('plan_ics_step', { step: t(`plan_step_${id}`), ...title(opportunity) }),
  deadline: (opportunity) => t('plan_ics_deadline', title(opportunity)),
  questions: (opportunity) => t('plan_ics_questions', title(opportunity)),
  details: ({ facts: { buyer, reference }, deadline }) =>
    [buyer, reference, deadline && t('plan_ics_at', { deadline: deadlineWords(deadline) })].filter(Boolean).join('\n'),
}
