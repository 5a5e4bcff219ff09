import { describe, expect, it } from 'vitest'
import { happenings, monthAfter, sameDayIn, weeksOf } from '../../../../components/screens/calendar/days'
import type { Line } from '../../../../utils/finding/table'

const line = (id: string, more: Partial<Line>): Line => ({
  id,
  title: id,
  buyer: null,
  reference: null,
  portal: 'boamp',
  url: 'https://www.boamp.fr/',
  deadline: null,
  stage: 'drafting',
  due: null,
  pilot: null,
  partners: [],
  tags: [],
  departements: [],
  decision: null,
  score: null,
  closed: false,
  deleted: false,
  watch: null,
  ...more,
})
const closes = (date: string, time: string | null = null) => ({ date, time, zone: 'Europe/Paris', zoneFrom: 'assumed' as const })

describe('the weeks of a month', () => {
  it('are whole, from Monday to Sunday, and hold every day of it once', () => {
    for (let at = 0; at < 36; at++) {
      const month = monthAfter('2026-01', at)
      const days = weeksOf(month).flat()
      expect(days.length % 7).toBe(0)
      expect(new Date(`${days[0]}T00:00:00Z`).getUTCDay()).toBe(1)
      expect(days.filter((day) => day.startsWith(month))).toHaveLength(new Date(Date.UTC(2026, at + 1, 0)).getUTCDate())
      expect(new Set(days).size).toBe(days.length)
      expect(weeksOf(month).every((week) => week.some((day) => day.startsWith(month)))).toBe(true)
    }
  })

  it('go from the last day of a month to the last of a shorter one', () => {
    expect(sameDayIn('2026-01-31', '2026-02')).toBe('2026-02-28')
    expect(sameDayIn('2026-01-15', '2026-02')).toBe('2026-02-15')
    expect(monthAfter('2026-12', 1)).toBe('2027-01')
    expect(monthAfter('2026-01', -1)).toBe('2025-12')
  })
})

describe('what happens', () => {
  it('is told on its day, a deadline by its hour first, and nothing outside the days asked for', () => {
    const lines = [
      line('a', { deadline: closes('2026-05-20'), due: '2026-05-18' }),
      line('b', { deadline: closes('2026-05-20', '12:00'), watch: '2027-01-01' }),
      line('c', { deadline: closes('2026-05-20', '09:30') }),
    ]
    const told = happenings(lines, '2026-05-18', '2026-05-31').map(({ day, kind, line }) => `${day} ${kind} ${line.id}`)
    expect(told).toEqual(['2026-05-18 stage a', '2026-05-20 deadline c', '2026-05-20 deadline b', '2026-05-20 deadline a'])
  })

  it('is only its watch where it is over', () => {
    const over = line('a', { closed: true, deadline: closes('2026-05-20'), due: '2026-05-20', watch: '2026-05-21' })
    expect(happenings([over], '2026-05-01', '2026-05-31').map(({ kind }) => kind)).toEqual(['watch'])
  })
})
