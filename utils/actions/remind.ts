import { wakeAt } from '../browser/alarms'
import { notify, showCount } from '../browser/notify'
import { openOwnPage } from '../browser/tabs'
import { instantOf } from '../calendar/instant-of'
import { dayAfter } from '../calendar/working-days-before'
import { wallClock } from '../calendar/zoned-time'
import { readOpportunity } from '../opportunities/read-opportunity'
import type { Reminder, Todo } from '../planning/reminder'
import { MORNING, remindersFor } from '../planning/reminders-for'
import type { StoredRecord } from '../storage/database'
import { loadWaking, nextWake, remindedAbout, remindedUntil, takeReminders } from '../storage/reminder-store'
import { notificationWords } from '../words/reminder-words'

/** Most records that are read at once: nobody does more in a day. */
const AT_ONCE = 200
/** Days during which what was not done is still told. */
const LATE = 30

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Shows what came due since the last time, in one notification and never again, then prepares the next. Called when the browser starts and at each wake. */
export async function remind(): Promise<void> {
  const [now, zone] = [Date.now(), here()]
  const since = (await remindedUntil()) ?? now
  const { records } = await loadWaking(dayAt(since, zone), dayAt(now, zone), AT_ONCE)
  const due = read(records, now, zone).filter(({ at }) => at > since && at <= now)
  const keys = await takeReminders(
    due.map(({ key }) => key),
    now,
    (taken) => about(due.filter(({ key }) => taken.includes(key))),
  )
  const shown = due.filter(({ key }) => keys.includes(key))
  if (shown.length > 0) await notify(...notificationWords(shown))
  await prepareReminders()
}

/** Sets the next wake and the number on the toolbar's button: called after each change too. */
export async function prepareReminders(): Promise<void> {
  const [now, zone] = [Date.now(), here()]
  const today = dayAt(now, zone)
  const count = (await listTodo()).reminders.length
  await showCount(count)
  const day = await nextWake(now < instantOf(today, MORNING, zone) ? today : dayAfter(today, 1))
  const moments = day ? [instantOf(day, MORNING, zone)] : []
  // What is today's is late tomorrow, or over.
  if (count > 0) moments.push(instantOf(dayAfter(today, 1), '00:00', zone))
  await wakeAt(moments.length > 0 ? Math.min(...moments) : null)
}

/** What is to be done today, and what should have been done lately: the same with or without notifications. */
export async function listTodo(): Promise<Todo> {
  const [now, zone] = [Date.now(), here()]
  const today = dayAt(now, zone)
  const first = dayAfter(today, -LATE)
  const [ofToday, late] = await Promise.all([loadWaking(today, today, AT_ONCE), loadWaking(first, dayAfter(today, -1), AT_ONCE)])
  const due = read(ofToday.records, now, zone).filter(({ day }) => day === today)
  const begun = late.records.filter((record) => (record.fields.stage?.value ?? 'spotted') !== 'spotted')
  const behind = [
    ...read(begun, now, zone).filter(({ kind }) => kind !== 'watch'),
    ...read(late.records, now, zone).filter(({ kind }) => kind === 'watch'),
  ].filter(({ day, kind }) => day < today && day >= first && kind !== 'deadline')
  return {
    reminders: [...due, ...behind.sort((one, other) => other.at - one.at)],
    today: due.length,
    more: ofToday.more || late.more,
  }
}

/** Opens what the last notification was about. */
export async function openReminded(): Promise<void> {
  const id = await remindedAbout()
  await openOwnPage('desk', id === null ? '' : `#opportunity=${encodeURIComponent(id)}`)
}

const dayAt = (moment: number, zone: string) => wallClock(moment, zone).slice(0, 10)

const read = (records: readonly StoredRecord[], now: number, zone: string): Reminder[] =>
  remindersFor(
    records.flatMap((record) => readOpportunity(record) ?? []),
    now,
    zone,
  )

/** The only opportunity that they are about, or null. */
function about(reminders: readonly Reminder[]): string | null {
  const [id = null, ...others] = new Set(reminders.map(({ opportunity }) => opportunity))
  return others.length > 0 ? null : id
}
