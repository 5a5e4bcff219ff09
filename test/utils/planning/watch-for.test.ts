import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfter } from '../../../utils/calendar/working-days-before'
import { watchChanges } from '../../../utils/planning/watch-changes'
import { lastDayOf, monthsAfter, watchFor } from '../../../utils/planning/watch-for'
import { someDeadline, someFacts, someOpportunity } from '../../support/opportunity'

const TODAY = '2026-11-23'
const result = (asked: object) => ({ outcome: 'won', on: TODAY, begins: null, months: null, ...asked })
const watched = (fields: Record<string, unknown>) => watchFor(someOpportunity(fields), TODAY)

test('nothing is waited for while a call is open', () => expect(watched({})).toBeNull())

test.each([
  // Four years from 1 January 2027: its last day is 31 December 2030.
  ['a long contract: nine months before its end', { begins: '2027-01-01', months: 48 }, '2030-04-01', 'nine-months', '2030-12-31'],
  // Nine months before is within half a year: later, but more than six months away.
  ['one of 14 months: as soon as six months have passed', { begins: '2026-12-01', months: 14 }, '2027-05-24', 'near', '2028-01-31'],
  ['one of a year: six months before its end', { begins: '2026-10-01', months: 12 }, '2027-04-01', 'near', '2027-09-30'],
  ['one that ends within six months: at once', { begins: '2026-01-01', months: 12 }, '2026-11-24', 'soon', '2026-12-31'],
  ['one whose last day is today: it has not ended', { begins: '2025-11-24', months: 12 }, '2026-11-24', 'soon', '2026-11-23'],
  ['one that has ended: at once, and why', { begins: '2020-01-01', months: 12 }, '2026-11-24', 'over', '2020-12-31'],
  ['one of an unknown length: in nine months', { begins: '2027-01-01' }, '2027-08-23', 'unknown', null],
])('%s', (_, said, on, reason, ends) =>
  expect(watched({ stage: 'result', result: result(said) })).toMatchObject({ id: 'renewal', why: 'renewal', on, reason, ends }),
)

test('a contract that others won is watched from its award', () => {
  const facts = someFacts({ noticeType: 'award', winners: ['Institut Brume'], published: '2026-11-16', months: 36 })
  expect(watched({ facts })).toMatchObject({ on: '2029-02-16', reason: 'nine-months', supposed: true })
  expect(watched({ result: result({ outcome: 'lost', on: '2026-11-20' }), facts: someFacts({ months: 24 }) })).toMatchObject({
    ends: '2028-11-19',
    supposed: true,
  })
})

test('a call that came to nothing is looked for again in a month', () => {
  const relaunch = { id: 'relaunch', why: 'relaunch', on: '2026-12-23', reason: 'relaunch' }
  expect(watched({ result: result({ outcome: 'unsuccessful' }) })).toMatchObject(relaunch)
  expect(watched({ cancelled: true })).toMatchObject(relaunch)
})

test('a call that was let go for want of time comes back before its contract ends; one that is not our trade doesn’t', () => {
  const facts = someFacts({ months: 24 })
  const deadline = someDeadline('2026-12-15')
  expect(watched({ facts, deadline, closed: { why: 'load', note: '' } })).toMatchObject({
    ends: '2029-03-14',
    on: '2028-06-15',
    supposed: true,
  })
  expect(watched({ facts, deadline, closed: { why: 'trade', note: '' } })).toBeNull()
})

describe('whatever the contract', () => {
  const day = fc.integer({ min: 0, max: 3_000 }).map((days) => dayAfter('2022-01-01', days))

  test('the watch lies ahead, on a working day; more than six months away and six to twelve before the end wherever it can', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 72 }), (begins, months) => {
        const watch = watched({ result: result({ begins, months }) })
        if (!watch) throw new Error('no watch')
        const { on, reason, ends } = watch
        expect(on > TODAY).toBe(true)
        if (!ends || reason === 'soon' || reason === 'over') return
        // A week for the days on which nobody works.
        const next = dayAfter(ends, 1)
        expect(on <= dayAfter(monthsAfter(next, -6), 7)).toBe(true)
        expect(on >= monthsAfter(next, -12)).toBe(true)
        if (monthsAfter(next, -6) > dayAfter(monthsAfter(TODAY, 6), 1)) expect(on > monthsAfter(TODAY, 6)).toBe(true)
      }),
    )
  })
})

test.each([
  ['2027-02-01', 24, '2029-01-31'],
  ['2027-03-01', 1, '2027-03-31'],
  ['2027-01-15', 12, '2028-01-14'],
  // The month has no day of that number: its last.
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2027-01-29', 1, '2027-02-28'],
  ['2027-01-28', 1, '2027-02-27'],
  ['2028-02-29', 12, '2029-02-28'],
])('a contract that begins on %s for %i months has its last day on %s', (begins, months, last) =>
  expect(lastDayOf(begins, months)).toBe(last),
)

test('a month later is the same day, or the last of a shorter month', () => {
  expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28')
  expect(monthsAfter('2026-03-31', -1)).toBe('2026-02-28')
  expect(monthsAfter('2026-11-30', 15)).toBe('2028-02-29')
})

test('the change sets the watch once: a day that somebody chose, or has done with, stands', () => {
  const cancelled = someOpportunity({ cancelled: true })
  const changes = watchChanges(cancelled, TODAY)
  expect(changes).toEqual([
    { of: 'boamp:26-7', field: 'watch/relaunch', value: { on: '2026-12-23', why: 'relaunch', note: '', done: false } },
  ])
  const set = { cancelled: true, 'watch/relaunch': { on: '2027-02-01', why: 'relaunch', note: '', done: true } }
  expect(watchChanges(someOpportunity(set), TODAY)).toEqual([])

  const unknown = {
    result: result({ outcome: 'lost' }),
    'watch/renewal': { on: '2027-08-23', why: 'renewal', note: 'à voir', done: false },
  }
  const known = someOpportunity({ ...unknown, result: result({ outcome: 'lost', begins: '2027-01-01', months: 48 }) })
  expect(watchChanges(known, TODAY)).toEqual([])
  expect(watchChanges(known, TODAY, someOpportunity(unknown))[0]?.value).toMatchObject({ on: '2030-04-01', note: 'à voir' })
})
