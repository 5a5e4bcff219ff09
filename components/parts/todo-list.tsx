import type { Reminder } from '../../utils/planning/reminder'
import { dayWords } from '../../utils/words/dates'
import { dueWords } from '../../utils/words/reminder-words'
import { t } from '../../utils/words/t'
import { ProblemNotice } from '../shell/problem-notice'
import { useQuery } from '../shell/use-query'
import { dossierFragment } from './dossier-link'

/** What is to be done today and what is late: the same with or without notifications. */
export function TodoList() {
  const [todo, again] = useQuery('todo', null, 'opportunities')
  if (todo.state === 'loading') return null
  if (todo.state === 'failed') return <ProblemNotice problem={todo.problem} retry={again} />
  const { reminders, today, more } = todo.value
  const late = reminders.slice(today)
  return (
    <section class="stack" aria-labelledby="todo-title">
      <h2 id="todo-title">{t('remind_todo')}</h2>
      {today === 0 && <p class="muted">{t('remind_todo_none')}</p>}
      <List reminders={reminders.slice(0, today)} />
      {late.length > 0 && <h3>{t('remind_todo_late')}</h3>}
      <List reminders={late} late />
      {more && <p class="small muted">{t('remind_todo_more')}</p>}
    </section>
  )
}

function List({ reminders, late = false }: { reminders: readonly Reminder[]; late?: boolean }) {
  if (reminders.length === 0) return null
  return (
    <ul class="bullets">
      {reminders.map((reminder) => (
        <li key={reminder.key}>
          {dueWords(reminder)}
          {late && <span class="muted"> ({t('remind_todo_late_since', { day: dayWords(reminder.day) })})</span>}
          {' – '}
          <a href={dossierFragment(reminder.opportunity)}>{reminder.title}</a>
        </li>
      ))}
    </ul>
  )
}
