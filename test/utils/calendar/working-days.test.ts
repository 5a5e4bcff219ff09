import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPast, isWorkingDay, workingDaysBetween, workingDaysLeft } from '../../../utils/calendar/working-days'
import type { Deadline } from '../../../utils/tenders/deadline'

const deadline = (date: string, time: string | null, zone = 'Europe/Paris'): Deadline => ({ date, time, zone, zoneFrom: 'stated' })

test.each([
  ['2026-11-23', '2027-01-15', 37],
  ['2026-11-23', '2027-01-08', 32],
  ['2026-11-23', '2026-12-14', 15],
  ['2026-11-23', '2026-11-24', 1],
  ['2026-11-23', '2026-11-23', 0],
  ['2026-11-23', '2026-11-20', 0],
  // Easter Monday 29 March 2027; Ascension 6 May, 8 May a Saturday; Whit Monday 17 May.
  ['2027-03-25', '2027-03-31', 3],
  ['2027-04-30', '2027-05-18', 10],
])('from %s to %s there are %i working days', (from, to, days) => expect(workingDaysBetween(from, to)).toBe(days))

test('public holidays of France, fixed and movable, are not worked', () => {
  const off = [
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-11-11',
    '2026-12-25',
    '2024-04-01',
    '2038-04-26',
  ]
  for (const day of off) expect(isWorkingDay(day), day).toBe(false)
  for (const day of ['2026-04-07', '2026-12-24', '2026-04-03', '2026-11-23']) expect(isWorkingDay(day), day).toBe(true)
})

test('no more than five working days in a week, and a longer wait never has fewer', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const later = (from: string, days: number) => new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
  fc.assert(
    fc.property(day, fc.nat(400), (from, days) => {
      const count = workingDaysBetween(from, later(from, days))
      expect(count).toBeLessThanOrEqual(Math.ceil(days / 7) * 5)
      expect(workingDaysBetween(from, later(from, days + 1))).toBeGreaterThanOrEqual(count)
    }),
  )
})

test('the day is that of the deadline’s own clock', () => {
  const now = Date.parse('2026-11-23T21:30:00Z')
  expect(workingDaysLeft(deadline('2026-11-24', '12:00'), now)).toBe(1)
  // Half past one in the morning of the 24th in Saint-Denis.
  expect(workingDaysLeft(deadline('2026-11-24', '12:00', 'Indian/Reunion'), now)).toBe(0)
})

test('a deadline is over at its minute, on its own clock; a day without an hour lasts until its end', () => {
  const now = Date.parse('2026-11-23T11:00:00Z')
  expect(isPast(deadline('2026-11-23', '12:00'), now)).toBe(true)
  expect(isPast(deadline('2026-11-23', '12:01'), now)).toBe(false)
  expect(isPast(deadline('2026-11-23', '12:00', 'America/Martinique'), now)).toBe(false)
  expect(isPast(deadline('2026-11-23', null), now)).toBe(false)
  expect(isPast(deadline('2026-11-22', null), now)).toBe(true)
  expect(isPast(deadline('2026-11-23', '12:00', 'Nowhere/Else'), now)).toBe(true)
})
