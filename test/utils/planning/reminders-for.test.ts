import { describe, expect, test } from 'vitest'
import { instantOf } from '../../../utils/calendar/instant-of'
import { lineOf } from '../../../utils/finding/line-of'
import type { Opportunity } from '../../../utils/opportunities/opportunity'
import { STAGES } from '../../../utils/opportunities/stages'
import { wakeDays } from '../../../utils/planning/dues'
import { remindersFor } from '../../../utils/planning/reminders-for'
import { KEPT_AT, someDeadline, someOpportunity } from '../../support/opportunity'

const told = (opportunity: Opportunity, now = KEPT_AT, zone = 'Europe/Paris') =>
  remindersFor([opportunity], now, (day) => instantOf(day, '09:00', zone)).map(({ kind, what, at }) => [
    what ?? kind,
    new Date(at).toISOString().slice(0, 16),
  ])
const watch = (on: string, done = false) => ({ on, why: 'renewal', note: '', done })

describe('what one is reminded of', () => {
  test('of a tender that was only kept: its own stage’s step, the decision, the questions, the eve of the deadline', () => {
    expect(told(someOpportunity())).toEqual([
      ['proposal', '2026-12-16T08:00'],
      ['decision', '2026-12-22T08:00'],
      ['questions', '2026-12-29T08:00'],
      ['deadline', '2027-01-14T08:00'],
    ])
  })

  test('once it goes on: every step of its stage and after, until it is done', () => {
    const steps = { 'step/forms': { on: null, done: true, owner: null }, 'step/draft': { on: '2027-01-04', done: false, owner: 'adea' } }
    expect(told(someOpportunity({ stage: 'drafting', ...steps })).map(([what]) => what)).toEqual([
      'split',
      'questions',
      'draft',
      'reading',
      'prices',
      'final',
      'deposit',
      'deadline',
    ])
  })

  test.each(STAGES.slice(0, 6))('of the very day that a table and the calendar show, at %s', (stage) => {
    const opportunity = someOpportunity({ stage })
    expect(wakeDays(opportunity)).toContain(lineOf(opportunity).due)
    const set = someOpportunity({ stage, [`date/${stage}`]: '2026-12-01' })
    expect(lineOf(set).due).toBe('2026-12-01')
    expect(wakeDays(set)).toContain('2026-12-01')
  })

  test('of nothing that a table shows no more: a step that was done is due nowhere', () => {
    const step = { on: null, done: true, owner: null }
    const done = someOpportunity({ 'step/proposal': step })
    expect(lineOf(done).due).toBeNull()
    expect(wakeDays(done)).not.toContain('2026-12-16')
    expect(lineOf(someOpportunity({ stage: 'drafting', 'step/draft': step })).due).toBe('2026-12-31')
    const deposit = { on: '2027-01-12', receipt: '', members: [] }
    expect(lineOf(someOpportunity({ stage: 'deposit', deposit })).due).toBeNull()
  })

  test('of a day that somebody set for its stage', () => {
    expect(told(someOpportunity({ 'date/spotted': '2026-12-01' }))[0]).toEqual(['spotted', '2026-12-01T08:00'])
  })

  test('no more of the deposit once it is made, nor of what is left, cancelled or deleted', () => {
    const deposit = { on: '2027-01-12', receipt: '', members: [] }
    expect(told(someOpportunity({ stage: 'deposit', deposit }))).toEqual([])
    for (const over of [{ closed: { why: 'load', note: '' } }, { cancelled: true }, { deleted: true }, { stage: 'result' }])
      expect(wakeDays(someOpportunity(over))).toEqual([])
  })

  test('of a watch, long after everything else; not once it is done', () => {
    const over = { closed: { why: 'load', note: '' }, 'watch/renewal': watch('2029-03-01') }
    expect(told(someOpportunity(over), Date.parse('2028-01-01'))).toEqual([['renewal', '2029-03-01T08:00']])
    expect(wakeDays(someOpportunity({ ...over, 'watch/renewal': watch('2029-03-01', true) }))).toEqual([])
    expect(wakeDays(someOpportunity({ ...over, deleted: true }))).toEqual([])
  })
})

describe('when', () => {
  test('nine in the morning of the reader’s own clock, on both sides of a change of the clock', () => {
    const both = someOpportunity({ 'watch/one': watch('2027-03-26'), 'watch/two': watch('2027-03-29') })
    expect(told(both).slice(-2)).toEqual([
      ['one', '2027-03-26T08:00'],
      ['two', '2027-03-29T07:00'],
    ])
    expect(told(both, KEPT_AT, 'Indian/Reunion').slice(-2)).toEqual([
      ['one', '2027-03-26T05:00'],
      ['two', '2027-03-29T05:00'],
    ])
  })

  test('the eve of a deadline overseas comes before it on any clock', () => {
    const noumea = someOpportunity({ deadline: someDeadline('2027-01-15', '08:00', 'Pacific/Noumea') })
    expect(told(noumea).at(-1)).toEqual(['deadline', '2027-01-14T08:00'])
    // 8 in the morning of the 15th in Nouméa.
    const before = Date.parse('2027-01-14T21:00:00Z')
    expect(told(noumea, before - 1)).toHaveLength(4)
    expect(told(noumea, before)).toEqual([])
  })

  test('the same thing on the same day has the same key, and another day another', () => {
    const keys = (opportunity: Opportunity) =>
      remindersFor([opportunity], KEPT_AT, (day) => instantOf(day, '09:00', 'Europe/Paris')).map(({ key }) => key)
    expect(keys(someOpportunity({ stage: 'proposed' }))).toEqual(keys(someOpportunity({ stage: 'proposed', pilot: 'adea' })))
    const moved = keys(someOpportunity({ deadline: someDeadline('2027-01-29') }))
    expect(keys(someOpportunity()).filter((key) => moved.includes(key))).toEqual([])
  })
})
