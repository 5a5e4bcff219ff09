import { isPast, workingDaysLeft } from '../../utils/calendar/working-days'
import type { Deadline as Moment } from '../../utils/tenders/deadline'
import type { Found } from '../../utils/tenders/provenance'
import type { Lot } from '../../utils/tenders/tender'
import { dayParts, deadlineWords, workingDaysWords } from '../../utils/words/dates'
import { t } from '../../utils/words/t'
import { lotWords } from './lot-words'
import { Quote } from './quote'
import './styles/deadline.css'

/** Working days under which a reply by several is hardly tenable. */
const SHORT = 6

interface DeadlineProps {
  deadline: Found<Moment> | null
  others: readonly Found<Moment>[]
  questions: Found<Moment> | null
  lots: readonly Lot[]
  /** Milliseconds since the epoch. */
  now: number
}

/** When the notice closes: the date in large, the words it was read from, its zone, and the dates that disagree. */
export function Deadline({ deadline, others, questions, lots, now }: DeadlineProps) {
  const apart = lots.flatMap((lot) =>
    lot.deadline && !same(lot.deadline.value, deadline?.value) ? [[lot.number, lot.deadline] as const] : [],
  )
  return (
    <section class="deadline card stack" aria-labelledby="deadline-title">
      <h2 id="deadline-title">{t('panel_deadline_title')}</h2>
      {deadline ? <Face deadline={deadline} now={now} /> : <p class="deadline-none">{t('panel_deadline_none')}</p>}
      {others.length > 0 && (
        <div class="notice notice-warning">
          <h3>{t('panel_deadline_conflict')}</h3>
          <ul class="stack">
            {others.map((other) => (
              <li key={deadlineWords(other.value)}>
                <strong>{deadlineWords(other.value)}</strong>
                <Quote text={other.source.quote} />
              </li>
            ))}
          </ul>
          <p class="small">{t('panel_deadline_conflict_do')}</p>
        </div>
      )}
      {apart.length > 0 && (
        <div class="notice notice-warning">
          <h3>{t('panel_deadline_lots')}</h3>
          <ul class="stack">
            {apart.map(([lot, found]) => (
              <li key={lot}>
                {t('panel_deadline_lot', { lot: lotWords(lot), day: deadlineWords(found.value) })}
                <Quote text={found.source.quote} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {questions && (
        <div class="deadline-questions">
          <p>{t('panel_deadline_questions', { day: deadlineWords(questions.value) })}</p>
          <Quote text={questions.source.quote} />
        </div>
      )}
    </section>
  )
}

const same = (one: Moment, other: Moment | undefined) => one.date === other?.date && one.time === other.time && one.zone === other.zone

function Face({ deadline: { value, source }, now }: { deadline: Found<Moment>; now: number }) {
  const parts = dayParts(value.date)
  const past = isPast(value, now)
  const daysLeft = workingDaysLeft(value, now)
  const pace = past ? 'past' : daysLeft < SHORT ? 'short' : 'calm'
  return (
    <>
      <div class="deadline-face">
        <div class="deadline-tile" data-pace={pace} aria-hidden="true">
          <span class="deadline-day">{parts.day}</span>
          <span class="deadline-month">{parts.month}</span>
        </div>
        <div>
          <time class="deadline-words" dateTime={value.time ? `${value.date}T${value.time}` : value.date}>
            {deadlineWords(value)}
          </time>
          <p class="deadline-left" data-pace={pace}>
            {past ? t('ui_working_days_past') : workingDaysWords(daysLeft)}
          </p>
        </div>
      </div>
      <Quote text={source.quote} />
      {value.time === null && <p class="small">{t('panel_deadline_no_time')}</p>}
      {value.zoneFrom === 'assumed' && <p class="small muted">{t('panel_deadline_zone_assumed')}</p>}
    </>
  )
}
