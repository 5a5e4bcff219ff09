import { useEffect, useMemo, useState } from 'preact/hooks'
import { wallClock } from '../../../utils/calendar/zoned-time'
import type { Finder } from '../../../utils/finding/table'
import { longDay } from '../../../utils/words/dates'
import { language } from '../../../utils/words/language'
import { plural } from '../../../utils/words/plural'
import { t } from '../../../utils/words/t'
import { deskFragment } from '../../parts/desk-address'
import { IcsButton } from '../../parts/ics-button'
import { type NotificationRight, RemindMe } from '../../parts/remind-me'
import { TodoList } from '../../parts/todo-list'
import { ToAnswer } from '../../parts/together/to-answer'
import { Frame } from '../../shell/frame'
import { ProblemNotice } from '../../shell/problem-notice'
import { useLate } from '../../shell/use-late'
import { type Happening, happenings, monthAfter, sameDayIn, weeksOf } from './days'
import { HappeningRow, KIND_WORDS } from './happening-row'
import { loadOpen } from './load-open'
import { MonthGrid } from './month-grid'
import { useBetween } from './use-between'
import './styles/calendar.css'

interface CalendarProps {
  finder: Finder
  /** `YYYY-MM`; null: the current one. */
  month: string | null
  /** Milliseconds since the epoch. */
  now: () => number
  right: NotificationRight
}

/** Things listed before one asks for more. */
const LONG = 60

/** Deadlines, stages' dates and watches, on a month and in a list; first what is to be done today. */
export function CalendarScreen({ finder, month, now, right }: CalendarProps) {
  const today = wallClock(now(), 'Europe/Paris').slice(0, 10)
  const shown = month ?? today.slice(0, 7)
  const [place, setPlace] = useState<{ day: string; focus: boolean }>({ day: sameDayIn(today, shown), focus: false })
  const [chosen, setChosen] = useState<string | null>(null)
  const day = place.day.slice(0, 7) === shown ? place.day : sameDayIn(place.day, shown)
  const days = useMemo(() => weeksOf(shown).flat(), [shown])
  const [from = today, to = today] = [days[0], days.at(-1)]
  const [month_, again] = useBetween(finder, from, to)
  const late = useLate(300)

  const found = useMemo(() => (month_.state === 'ready' ? happenings(month_.lines, from, to) : []), [month_, from, to])
  const byDay = useMemo(() => {
    const days = new Map<string, Happening[]>()
    for (const one of found) days.set(one.day, [...(days.get(one.day) ?? []), one])
    return days
  }, [found])
  useEffect(() => {
    if (chosen && chosen.slice(0, 7) !== shown) setChosen(null)
  }, [chosen, shown])

  const address = (to: string) => deskFragment({ screen: 'calendar', month: to === today.slice(0, 7) ? null : to })
  const go = (to: string) => {
    setPlace({ day: to, focus: true })
    if (to.slice(0, 7) !== shown) location.hash = address(to.slice(0, 7))
  }
  const inMonth = found.filter(({ day }) => day.slice(0, 7) === shown)
  return (
    <Frame title={t('desk_nav_calendar')} full>
      <div class="calendar">
        <header class="calendar-head">
          <h1 class="page-title">{t('desk_nav_calendar')}</h1>
          <nav class="row" aria-label={t('desk_calendar_months')}>
            <a
              class="button button-small"
              href={address(monthAfter(shown, -1))}
              aria-label={t('desk_month_before', { month: monthWords(monthAfter(shown, -1)) })}
            >
              ←
            </a>
            <strong class="calendar-month" aria-live="polite">
              {monthWords(shown)}
            </strong>
            <a
              class="button button-small"
              href={address(monthAfter(shown, 1))}
              aria-label={t('desk_month_after', { month: monthWords(monthAfter(shown, 1)) })}
            >
              →
            </a>
            {shown !== today.slice(0, 7) && (
              <a class="button button-small button-plain" href={address(today.slice(0, 7))}>
                {t('desk_today_go')}
              </a>
            )}
          </nav>
          <ul class="kinds small" aria-label={t('desk_kinds')}>
            {(['deadline', 'stage', 'watch'] as const).map((kind) => (
              <li key={kind} data-kind={kind}>
                {t(KIND_WORDS[kind])}
              </li>
            ))}
          </ul>
        </header>
        {month_.state === 'failed' && <ProblemNotice problem={month_.problem} retry={again} />}
        {month_.state === 'loading' && late && <p class="muted">{t('desk_loading')}</p>}
        <div class="calendar-columns">
          <MonthGrid
            month={shown}
            focus={place.focus}
            {...{ today, byDay, day, chosen, go }}
            choose={(one) => {
              setPlace({ day: one, focus: false })
              setChosen(one === chosen ? null : one)
            }}
          />
          <div class="stack stack-large calendar-lists" data-find-ready={month_.state === 'ready' ? '' : undefined}>
            <ToAnswer now={now} />
            <div class="card stack to-do">
              <TodoList />
              <RemindMe right={right} />
              <div>
                <IcsButton opportunities={() => loadOpen(finder)} now={now} />
              </div>
            </div>
            {chosen ? (
              <section class="stack" aria-labelledby="chosen">
                <h2 id="chosen">{longDay(chosen)}</h2>
                {byDay.has(chosen) ? <Happenings all={byDay.get(chosen) ?? []} today={today} /> : <p class="muted">{t('desk_day_none')}</p>}
                <div>
                  <button type="button" class="button button-small" onClick={() => setChosen(null)}>
                    {t('desk_whole_month')}
                  </button>
                </div>
              </section>
            ) : (
              <section class="stack" aria-labelledby="agenda">
                <h2 id="agenda">{t('desk_agenda', { month: monthWords(shown) })}</h2>
                {inMonth.length === 0 && month_.state === 'ready' && <p class="muted">{t('desk_month_none')}</p>}
                <Agenda all={inMonth.filter(({ day }) => shown !== today.slice(0, 7) || day >= today)} today={today} key={shown} />
              </section>
            )}
          </div>
        </div>
      </div>
    </Frame>
  )
}

function Happenings({ all, today }: { all: readonly Happening[]; today: string }) {
  const [length, setLength] = useState(LONG)
  return (
    <>
      <ul class="happenings">
        {all.slice(0, length).map((one) => (
          <HappeningRow key={`${one.kind} ${one.line.id}`} happening={one} today={today} />
        ))}
      </ul>
      <More left={all.length - length} more={() => setLength(length + LONG)} />
    </>
  )
}

/** What happens, a heading for each day. */
function Agenda({ all, today }: { all: readonly Happening[]; today: string }) {
  const [length, setLength] = useState(LONG)
  const shown = all.slice(0, length)
  const days = [...new Set(shown.map(({ day }) => day))]
  return (
    <>
      {days.map((day) => (
        <div class="agenda-day" key={day}>
          <h3>{longDay(day)}</h3>
          <ul class="happenings">
            {shown
              .filter((one) => one.day === day)
              .map((one) => (
                <HappeningRow key={`${one.kind} ${one.line.id}`} happening={one} today={today} />
              ))}
          </ul>
        </div>
      ))}
      <More left={all.length - length} more={() => setLength(length + LONG)} />
    </>
  )
}

function More({ left, more }: { left: number; more: () => void }) {
  if (left <= 0) return null
  return (
    <div>
      <button type="button" class="button button-small button-plain" onClick={more}>
        {plural('desk_board_more', Math.min(left, LONG))}
      </button>
    </div>
  )
}

const monthWords = (month: string) =>
  new Intl.DateTimeFormat(language(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`))
