import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deadlineInstant, instantOf } from '../../../utils/calendar/instant-of'
import { wallClock } from '../../../utils/calendar/zoned-time'

const at = (date: string, time: string, zone: string) => new Date(instantOf(date, time, zone)).toISOString().slice(0, 16)

test.each([
  ['2026-11-23', '12:00', 'Europe/Paris', '2026-11-23T11:00'],
  ['2026-07-01', '12:00', 'Europe/Paris', '2026-07-01T10:00'],
  ['2026-11-23', '12:00', 'Indian/Reunion', '2026-11-23T08:00'],
  ['2026-07-01', '12:00', 'Indian/Reunion', '2026-07-01T08:00'],
  ['2026-11-23', '12:00', 'America/Guadeloupe', '2026-11-23T16:00'],
  ['2026-07-01', '12:00', 'America/Guadeloupe', '2026-07-01T16:00'],
  ['2026-11-23', '12:00', 'Pacific/Noumea', '2026-11-23T01:00'],
  ['2026-11-23', '09:00', 'Pacific/Noumea', '2026-11-22T22:00'],
  ['2026-11-23', '20:00', 'Pacific/Tahiti', '2026-11-24T06:00'],
  ['2026-11-23', '12:00', 'America/Miquelon', '2026-11-23T15:00'],
])('%s %s in %s is %s in Greenwich', (date, time, zone, shown) => expect(at(date, time, zone)).toBe(shown))

describe('where Paris changes its clocks', () => {
  test.each([
    // Forward on 28 March 2027 at 2: half past two is never shown.
    ['2027-03-28', '01:59', '2027-03-28T00:59'],
    ['2027-03-28', '02:30', '2027-03-28T01:30'],
    ['2027-03-28', '03:00', '2027-03-28T01:00'],
    ['2027-03-27', '12:00', '2027-03-27T11:00'],
    ['2027-03-28', '12:00', '2027-03-28T10:00'],
    // Back on 31 October 2027 at 3: half past two is shown twice, and the first one counts.
    ['2027-10-31', '01:59', '2027-10-30T23:59'],
    ['2027-10-31', '02:30', '2027-10-31T00:30'],
    ['2027-10-31', '03:00', '2027-10-31T02:00'],
    ['2027-10-31', '12:00', '2027-10-31T11:00'],
  ])('%s %s is %s in Greenwich', (date, time, shown) => expect(at(date, time, 'Europe/Paris')).toBe(shown))
})

test('the clock shows again what was asked, at the first such minute, in every zone', () => {
  const zones = ['Europe/Paris', 'Indian/Reunion', 'America/Guadeloupe', 'Pacific/Noumea', 'America/Miquelon', 'Pacific/Tahiti']
  const minute = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 })
  fc.assert(
    fc.property(minute, fc.constantFrom(...zones), (minutes, zone) => {
      const [date = '', time = ''] = wallClock(minutes * 60_000, zone).split('T')
      const instant = instantOf(date, time, zone)
      expect(wallClock(instant, zone)).toBe(`${date}T${time}`)
      expect(instant).toBeLessThanOrEqual(minutes * 60_000)
    }),
    { numRuns: 500 },
  )
})

test('a day without an hour ends with the day, also on the one that lasts 23 hours', () => {
  const end = (date: string, zone: string) => new Date(deadlineInstant({ date, time: null, zone, zoneFrom: 'stated' })).toISOString()
  expect(end('2026-11-23', 'Europe/Paris')).toBe('2026-11-23T23:00:00.000Z')
  expect(end('2027-03-28', 'Europe/Paris')).toBe('2027-03-28T22:00:00.000Z')
  expect(end('2026-11-23', 'Pacific/Noumea')).toBe('2026-11-23T13:00:00.000Z')
})
