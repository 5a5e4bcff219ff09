import { describe, expect, test } from 'vitest'
import { readOpportunity } from '../../../utils/opportunities/read-opportunity'
import { keptDays } from '../../../utils/planning/kept-days'
import type { EventWords } from '../../../utils/planning/plan-events'
import { planEvents } from '../../../utils/planning/plan-events'
import { planOf } from '../../../utils/planning/plan-of'
import { KEPT_AT, someDeadline, someRecord } from '../../support/opportunity'

const words: EventWords = { step: ({ id }) => id, deadline: () => 'deadline', questions: () => 'questions', details: () => '' }
const TO = someDeadline('2027-01-29')
/** Tuesday 5 January 2027, noon in Paris: the draft's day. */
const NOW = Date.parse('2027-01-05T11:00:00Z')

/** An opportunity as its fields say it, and as it is once its deadline moved to `to`. */
function moved(fields: Readonly<Record<string, unknown>>, to = TO) {
  const read = (all: Readonly<Record<string, unknown>>) => {
    const opportunity = readOpportunity(someRecord(all, 'boamp:26-7', KEPT_AT))
    if (!opportunity) throw new Error('no opportunity')
    return opportunity
  }
  const before = read(fields)
  const kept = Object.fromEntries(keptDays(before, to, NOW).map(({ field, value }) => [field, value]))
  return { before, after: read({ ...fields, ...kept, deadline: to }) }
}
const steps = (of: Parameters<typeof planOf>[0]) => Object.fromEntries(planOf(of, NOW)?.steps.map((step) => [step.id, step]) ?? [])
const done = { on: null, done: true, owner: 'adea' }

describe('a deadline that moves', () => {
  test('leaves what was done on its day, and plans again what is still to come', () => {
    const { before, after } = moved({ stage: 'drafting', 'step/split': done, 'step/reading': done })
    const [then, now] = [steps(before), steps(after)]
    for (const id of ['proposal', 'answers', 'decision', 'split', 'reading']) {
      expect([id, now[id]?.day, now[id]?.state]).toEqual([id, then[id]?.day, 'done'])
    }
    expect(now.split).toMatchObject({ owner: 'adea', moved: false, kept: true })
    expect(now.draft?.day).toBe('2027-01-19')
    expect(now.deposit?.day).toBe('2027-01-27')
    expect(planOf(after, NOW)?.warnings).toEqual([])
  })

  test('leaves what had gone by where it was, late as it is', () => {
    const { before, after } = moved({ stage: 'drafting' })
    expect(steps(before).forms).toMatchObject({ day: '2026-12-31', state: 'late' })
    expect(steps(after).forms).toMatchObject({ day: '2026-12-31', state: 'late', kept: true })
  })

  test('puts nothing done ahead in a calendar file', () => {
    const { before, after } = moved({ stage: 'drafting', 'step/split': done })
    const on = (of: typeof before) => Object.fromEntries(planEvents(of, words, NOW).map(({ summary, on }) => [summary, on]))
    for (const id of ['proposal', 'answers', 'decision', 'split']) expect([id, on(after)[id]]).toEqual([id, on(before)[id]])
    expect(on(after).draft).toBe('2027-01-19')
  })

  test('moves what a person put by hand no more than before, and changes nothing where the day is the same', () => {
    const { before, after } = moved({ 'step/forms': { on: '2026-12-30', done: true, owner: null } })
    expect(steps(after).forms).toMatchObject({ day: '2026-12-30', moved: true, kept: false })
    expect(keptDays(before, someDeadline('2027-01-15', '17:00'), NOW)).toEqual([])
  })

  test('that comes earlier leaves no step after it, and calls nothing impossible that nobody chose', () => {
    const { after } = moved({ 'step/deposit': done }, someDeadline('2027-01-08'))
    expect((steps(after).deposit?.day ?? '') < '2027-01-08').toBe(true)
    expect(planOf(after, NOW)?.warnings.map(({ code }) => code)).not.toContain('unmovable')
  })
})
