import type { Consortium } from '../../consortium/consortium'
import type { Opportunity } from '../../opportunities/opportunity'
import type { Plan } from '../../planning/plan'
import { dayWords, deadlineWords } from '../../words/dates'
import { plural } from '../../words/plural'
import { t } from '../../words/t'
import type { Block } from './sheet'
import { nameOf } from './who-does-what'

/** What is still to be done, by day and with who answers for it, the deadline with its hour and its zone. */
export function calendarOf({ deadline, facts }: Opportunity, plan: Plan | null, consortium: Consortium | null): Block[] {
  if (!deadline) return [{ kind: 'blank', what: t('sheet_deadline') }]
  const all = plan?.steps ?? []
  const ahead = all.filter(({ state }) => state !== 'done')
  const steps = ahead.map(({ id, day, owner }) => ({
    day,
    row: [dayWords(day), t(`plan_step_${id}`), owner ? nameOf(consortium, owner) : ''],
  }))
  const { questions } = facts
  const limit = questions ? [{ day: questions.date, row: [deadlineWords(questions), t('plan_questions_limit'), ''] }] : []
  const last = { day: deadline.date, row: [deadlineWords(deadline), t('sheet_deadline'), ''] }
  // What falls on the same day stays in this order; the deadline comes last.
  const rows = [...steps, ...limit].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
  const done = all.length - ahead.length
  return [
    ...(done > 0 ? [{ kind: 'paragraph' as const, text: plural('sheet_steps_done', done) }] : []),
    { kind: 'table', head: [t('sheet_when'), t('sheet_step'), t('sheet_who')], rows: [...rows, last].map(({ row }) => row) },
  ]
}
