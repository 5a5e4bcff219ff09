import type { Due, Reminder } from '../planning/reminder'
import { plural } from './plural'
import { t } from './t'

/** What there is to do: « Envoyer les questions à l’acheteur ». */
export function dueWords(due: Due): string {
  if (due.kind === 'step') return t(`plan_step_${due.what}`)
  if (due.kind === 'stage') return t('remind_stage', { stage: t(`stage_${due.what}`) })
  return t(due.kind === 'deadline' ? 'remind_deadline' : 'remind_watch')
}

/** Tenders that one notification names; the others are counted. */
const NAMED = 3

/** Title and message of the notification that tells these: what and where for one, how many and which for several. */
export function notificationWords(reminders: readonly Reminder[]): [title: string, message: string] {
  const titles = [...new Set(reminders.map(({ title }) => title))]
  const named = titles.slice(0, NAMED).join('\n')
  const [only, ...others] = reminders
  if (only && others.length === 0) return [dueWords(only), named]
  return [plural('remind_many', reminders.length), titles.length > NAMED ? `${named}\n…` : named]
}
