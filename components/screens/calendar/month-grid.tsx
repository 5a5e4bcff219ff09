import { useEffect, useRef } from 'preact/hooks'
import { isWorkingDay } from '../../../utils/calendar/working-days'
import { dayParts, longDay } from '../../../utils/words/dates'
import { language } from '../../../utils/words/language'
import { plural } from '../../../utils/words/plural'
import { t } from '../../../utils/words/t'
import { deskFragment } from '../../parts/desk-address'
import { after, type Happening, monthAfter, sameDayIn, weeksOf } from './days'

interface MonthGridProps {
  /** `YYYY-MM`. */
  month: string
  today: string
  byDay: ReadonlyMap<string, readonly Happening[]>
  /** The day that the keys stand on. */
  day: string
  /** Its things are shown beside. */
  chosen: string | null
  /** The day takes the focus when it comes. */
  focus: boolean
  go: (day: string) => void
  choose: (day: string) => void
}

/** Things that a day shows; the rest is a number. */
const SHOWN = 3

const STEPS: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => after(day, -1),
  ArrowRight: (day) => after(day, 1),
  ArrowUp: (day) => after(day, -7),
  ArrowDown: (day) => after(day, 7),
  Home: (day) => after(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7)),
  End: (day) => after(day, 6 - ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7)),
  PageUp: (day) => sameDayIn(day, monthAfter(day.slice(0, 7), -1)),
  PageDown: (day) => sameDayIn(day, monthAfter(day.slice(0, 7), 1)),
}

/** A month: a cell for each day, one stop of the Tab key, walked with the arrows. */
export function MonthGrid({ month, today, byDay, day, chosen, focus, go, choose }: MonthGridProps) {
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    if (focus) table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
  }, [focus, day, month])
  const weeks = weeksOf(month)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey || !(event.target as Element).matches('[data-day]')) return
    event.preventDefault()
    go(step(day))
  }
  return (
    <table class="month" ref={table} onKeyDown={onKeyDown}>
      <caption class="visually-hidden">{t('desk_calendar_keys')}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((one) => (
            <th key={one} scope="col" abbr={weekday(one, 'long')}>
              <span aria-hidden="true">{weekday(one, 'short')}</span>
              <span class="visually-hidden">{weekday(one, 'long')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => {
              const all = byDay.get(one) ?? []
              return (
                <td
                  key={one}
                  class="day"
                  data-today={one === today}
                  data-other={one.slice(0, 7) !== month}
                  data-off={!isWorkingDay(one)}
                  data-chosen={one === chosen}
                >
                  <button
                    type="button"
                    class="day-number"
                    data-day={one}
                    tabIndex={one === day ? 0 : -1}
                    aria-pressed={one === chosen}
                    aria-current={one === today ? 'date' : undefined}
                    aria-label={all.length > 0 ? `${longDay(one)}, ${plural('desk_happenings', all.length)}` : longDay(one)}
                    onClick={() => choose(one)}
                  >
                    {dayParts(one).day}
                    {all.length > 0 && <span class="day-dot" data-kind={all[0]?.kind} aria-hidden="true" />}
                  </button>
                  {all.length > 0 && (
                    <ul class="day-list">
                      {all.slice(0, SHOWN).map(({ kind, line }) => (
                        <li key={`${kind} ${line.id}`} data-kind={kind}>
                          <a href={deskFragment({ screen: 'opportunity', id: line.id })} tabIndex={-1} title={line.title}>
                            {line.title}
                          </a>
                        </li>
                      ))}
                      {all.length > SHOWN && <li class="day-more">{t('desk_more_tags', { count: all.length - SHOWN })}</li>}
                    </ul>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const weekday = (day: string, length: 'short' | 'long') =>
  new Intl.DateTimeFormat(language(), { weekday: length, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
