import { wakeAt } from '../browser/alarms'
import { notify, showCount } from '../browser/notify'
import { openOwnPage } from '../browser/tabs'
import { readOpportunity } from '../opportunities/read-opportunity'
import type { Reminder, Todo } from '../planning/reminder'
import { remindersFor } from '../planning/reminders-for'
import type { StoredRecord } from '../storage/database'
import { loadReminded, loadWaking, nextWake, takeReminders } from '../storage/reminder-store'
import { notificationWords } from '../words/reminder-words'

/** Days during which what was not done is still told. */
const LATE = 30

// Days and mornings are those of this machine's own clock, which `Date` keeps.
const dayAt = (moment: number) => new Date(moment).toLocaleDateString('sv')
const morningOf = (day: string) => Date.parse(`${day}T09:00`)
const midnight = (moment: number, days: number) => new Date(moment).setHours(24 * days, 0, 0, 0)

/** Shows what came due since the last time, in one notification and never again, then prepares the next. Called when the browser starts and at each wake. */
export async function remind(): Promise<void> {
  const now = Date.now()
  const since = (await loadReminded())?.until ?? now
  const { records } = await loadWaking(dayAt(since), dayAt(now))
  const due = read(records, now).filter(({ at }) => at > since && at <= now)
  const taken = await takeReminders(due, now)
  if (taken.length > 0) await notify(...notificationWords(taken))
  await prepareReminders()
}

/** Sets the next wake and the number on the toolbar's button: called after each change too. */
export async function prepareReminders(): Promise<void> {
  const now = Date.now()
  const { length } = (await listTodo()).reminders
  await showCount(length + ((await loadReminded())?.asked ?? 0))
  const [today, tomorrow] = [dayAt(now), midnight(now, 1)]
  const day = await nextWake(now < morningOf(today) ? today : dayAt(tomorrow))
  const next = day ? morningOf(day) : Number.POSITIVE_INFINITY
  // What is today's is late tomorrow, or over.
  await wakeAt(length > 0 ? Math.min(next, tomorrow) : next)
}

/** What is to be done today, and what should have been done lately: the same with or without notifications. */
export async function listTodo(): Promise<Todo> {
  const now = Date.now()
  const [today, first] = [dayAt(now), dayAt(midnight(now, -LATE))]
  const [ofToday, late] = await Promise.all([loadWaking(today, today), loadWaking(first, dayAt(midnight(now, 0) - 1))])
  const due = read(ofToday.records, now).filter(({ day }) => day === today)
  const begun = new Set(late.records.flatMap(({ id, fields }) => ((fields.stage?.value ?? 'spotted') === 'spotted' ? [] : id)))
  const behind = read(late.records, now).filter(
    ({ day, kind, opportunity }) => day < today && day >= first && (kind === 'watch' || (kind !== 'deadline' && begun.has(opportunity))),
  )
  return { reminders: [...due, ...behind.reverse()], today: due.length, more: ofToday.more || late.more }
}

/** Opens what the last notification was about. */
export async function openReminded(): Promise<void> {
  const about = (await loadReminded())?.about
  await openOwnPage('desk', about ? `#opportunity=${encodeURIComponent(about)}` : '')
}

const read = (records: readonly StoredRecord[], now: number): Reminder[] =>
  remindersFor(
    records.flatMap((record) => readOpportunity(record) ?? []),
    now,
    morningOf,
  )
