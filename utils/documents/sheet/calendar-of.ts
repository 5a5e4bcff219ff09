import type { Consortium } from '../../consortium/consortium'
import type { Opportunity } from '../../opportunities/opportunity'
import type { Plan } from '../../planning/plan'
import { dayWords, deadlineWords } from '../../words/dates'
import { t } from '../../words/t'
import type { Block } from './sheet'
import { nameOf } from './who-does-what'

/** Days and who answers for them, in order, the deadline with its hour and its zone. */
export function calendarOf({ deadline, facts }: Opportunity, plan: Plan | null, consortium: Consortium | null): Block[] {
  if (!deadline) return [{ kind: 'blank', what: t('sheet_deadline') }]
  const steps = (plan?.steps ?? []).map(({ id, day, state, owner }) => ({
    day,
    row: [
      dayWords(day),
      state === 'done' ? t('sheet_step_done', { step: t(`plan_step_${id}`) }) : t(`plan_step_${id}`),
      owner ? nameOf(consortium, owner) : '',
    ],
  }))
  const { questions } = facts
  const limit = questions ? [{ day: questions.date, row: [deadlineWords(questions), t('plan_questions_limit'), ''] }] : []
  const last = { day: deadline.date, row: [deadlineWords(deadline), t('sheet_deadline'), ''] }
  // What falls on the same day stays in this order; the deadline comes last.
  const rows = [...steps, ...limit].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  return [{ kind: 'table', head: [t('sheet_when'), t('sheet_step'), t('sheet_who')], rows: [...rows, last].map(({ row }) => row) }]
}
