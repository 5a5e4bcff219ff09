import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay } from '../../../utils/calendar/working-days'
import { dayAfter } from '../../../utils/calendar/working-days-before'
import { type Plan, type PlanRequest, STEPS, type StepId } from '../../../utils/planning/plan'
import { planFor } from '../../../utils/planning/plan-for'
import { stageDates } from '../../../utils/planning/stage-dates'
import type { Deadline } from '../../../utils/tenders/deadline'

const on = (date: string, time: string | null = '12:00', zone = 'Europe/Paris'): Deadline => ({ date, time, zone, zoneFrom: 'stated' })
const ask = (asked: Partial<PlanRequest> = {}): PlanRequest => ({
  deadline: on('2027-01-15'),
  questions: null,
  from: '2026-11-23',
  together: true,
  changes: {},
  today: '2026-11-23',
  ...asked,
})
const dayOf = (plan: Plan, id: StepId) => plan.steps.find((step) => step.id === id)?.day
const codes = (plan: Plan) => plan.warnings.map(({ code }) => code)
const moved = (day: string) => ({ on: day, done: false, owner: null })

describe('where there is time', () => {
  const plan = planFor(ask())

  test('each step has its working day before the deadline, week-ends and public holidays passed over', () => {
    expect(Object.fromEntries(plan.steps.map(({ id, day }) => [id, day]))).toEqual({
      proposal: '2026-12-16',
      answers: '2026-12-18',
      decision: '2026-12-22',
      split: '2026-12-23',
      questions: '2026-12-29',
      forms: '2026-12-31',
      draft: '2027-01-05',
      reading: '2027-01-08',
      prices: '2027-01-11',
      final: '2027-01-12',
      deposit: '2027-01-13',
      buffer: '2027-01-14',
    })
    expect(plan).toMatchObject({ tightness: 'ample', workingDays: 37, left: 37, warnings: [] })
  })

  test('a stage is left on the day of its last step, deposit two days before the deadline', () => {
    expect(stageDates(plan)).toEqual({
      spotted: '2026-12-16',
      proposed: '2026-12-18',
      decision: '2026-12-22',
      drafting: '2027-01-05',
      review: '2027-01-12',
      deposit: '2027-01-13',
    })
  })

  test('who answers alone asks nobody, splits nothing and is read by nobody else', () => {
    const alone = planFor(ask({ together: false }))
    expect(alone.steps.map(({ id }) => id)).toEqual(['decision', 'questions', 'forms', 'draft', 'prices', 'final', 'deposit', 'buffer'])
  })
})

describe('where there is little', () => {
  test('from twelve days on the work keeps its time, and what comes before is drawn together', () => {
    const plan = planFor(ask({ from: '2026-12-23' }))
    expect(plan).toMatchObject({ tightness: 'ample', workingDays: 15 })
    expect(dayOf(plan, 'proposal')).toBe('2026-12-23')
    expect(dayOf(plan, 'questions')).toBe('2026-12-29')
  })

  test.each([
    ['2026-12-29', 12, 'ample', []],
    ['2026-12-30', 11, 'compressed', ['compressed']],
    ['2027-01-07', 6, 'compressed', ['compressed']],
    ['2027-01-08', 5, 'untenable', ['untenable']],
    ['2027-01-14', 1, 'untenable', ['untenable']],
    ['2027-01-15', 0, 'untenable', ['untenable']],
  ])('from %s: %i working days, %s', (from, workingDays, tightness, warnings) => {
    const plan = planFor(ask({ from, today: from }))
    expect(plan).toMatchObject({ workingDays, tightness })
    expect(codes(plan).filter((code) => code !== 'late-start')).toEqual(warnings)
  })

  test('under six days one alone may still', () => {
    expect(planFor(ask({ from: '2027-01-08', together: false })).tightness).toBe('compressed')
  })

  test('nothing done and days gone by are told', () => {
    expect(codes(planFor(ask({ today: '2026-12-30' })))).toEqual(['late-start'])
    const begun = { proposal: { on: null, done: true, owner: null } }
    expect(codes(planFor(ask({ today: '2026-12-30', changes: begun })))).toEqual([])
    expect(codes(planFor(ask({ today: '2026-12-30', changes: { begin: moved('2026-12-30') } })))).toEqual(['compressed'])
  })
})

describe('questions', () => {
  test('are sent before the notice takes no more, the last working day of it', () => {
    const plan = planFor(ask({ questions: on('2026-12-20', '17:00') }))
    expect(plan.steps.find(({ id }) => id === 'questions')).toMatchObject({ day: '2026-12-18', moment: null })
    const last = planFor(ask({ questions: on('2026-12-21', '17:00') }))
    expect(last.steps.find(({ id }) => id === 'questions')).toMatchObject({ day: '2026-12-21', moment: { time: '17:00' } })
    expect(last.warnings).toEqual([])
  })

  test('may not be put after that by hand, and it is told when it is over', () => {
    const late = planFor(ask({ questions: on('2026-12-18'), changes: { questions: moved('2026-12-28') } }))
    expect(dayOf(late, 'questions')).toBe('2026-12-18')
    expect(late.warnings).toEqual([{ code: 'unmovable', step: 'questions', day: '2026-12-28' }])
    expect(codes(planFor(ask({ questions: on('2026-11-20') })))).toContain('questions-over')
  })
})

describe('what people change', () => {
  test('a step moved by hand stays there when the deadline moves, and says so where it can’t', () => {
    const changes = { draft: moved('2027-01-06') }
    expect(dayOf(planFor(ask({ changes })), 'draft')).toBe('2027-01-06')
    expect(dayOf(planFor(ask({ changes, deadline: on('2027-01-29') })), 'draft')).toBe('2027-01-06')
    const before = planFor(ask({ changes, deadline: on('2027-01-05') }))
    expect(dayOf(before, 'draft')).toBe('2026-12-22')
    expect(before.warnings).toContainEqual({ code: 'unmovable', step: 'draft', day: '2027-01-06' })
  })

  test('a day on which nobody works and a step before another that it follows are told, and obeyed', () => {
    const plan = planFor(ask({ changes: { prices: moved('2026-12-25') } }))
    expect(dayOf(plan, 'prices')).toBe('2026-12-25')
    expect(plan.warnings).toEqual([
      { code: 'day-off', step: 'prices', day: '2026-12-25' },
      { code: 'out-of-order', step: 'prices', day: '2026-12-25' },
    ])
  })

  test('done stays done, whatever day it is; what a stage left behind is done', () => {
    const changes = { forms: { on: null, done: true, owner: 'arfrips' } }
    const plan = planFor(ask({ changes, stage: 'drafting', today: '2027-01-05' }))
    const state = (id: StepId) => plan.steps.find((step) => step.id === id)
    expect(state('forms')).toMatchObject({ state: 'done', passed: false, owner: 'arfrips' })
    expect(state('answers')).toMatchObject({ state: 'done', passed: true })
    expect(state('questions')).toMatchObject({ state: 'late' })
    expect(state('draft')).toMatchObject({ state: 'today' })
    expect(state('deposit')).toMatchObject({ state: 'ahead' })
  })
})

describe('whatever the days', () => {
  const day = fc.integer({ min: 0, max: 1_400 }).map((days) => dayAfter('2026-06-01', days))
  const request = fc.record({ from: day, length: fc.integer({ min: -5, max: 60 }), together: fc.boolean() })
  const planned = (from: string, deadline: string, together: boolean, changes = {}, questions: Deadline | null = null) =>
    planFor(ask({ from, deadline: on(deadline), together, changes, questions, today: from }))

  test('the order is kept, on working days alone, before the deadline, and not before it begins where it can be so', () => {
    fc.assert(
      fc.property(request, ({ from, length, together }) => {
        const deadline = dayAfter(from, length)
        const plan = planned(from, deadline, together)
        expect(plan.steps.map(({ id }) => id)).toEqual(STEPS.filter((id) => plan.steps.some((step) => step.id === id)))
        for (const step of plan.steps) {
          expect(isWorkingDay(step.day)).toBe(true)
          expect(step.day < deadline).toBe(true)
          if (plan.workingDays > 0) expect(step.day >= from).toBe(true)
        }
      }),
    )
  })

  test('a later deadline puts no step earlier, and the same gives the same', () => {
    fc.assert(
      fc.property(request, fc.nat(30), fc.option(fc.integer({ min: -3, max: 40 })), ({ from, length, together }, more, limit) => {
        const questions = limit === null ? null : on(dayAfter(from, limit))
        const sooner = planned(from, dayAfter(from, length), together, {}, questions)
        const later = planned(from, dayAfter(from, length + more), together, {}, questions)
        for (const { id, day: first } of sooner.steps) expect((dayOf(later, id) ?? '') >= first).toBe(true)
        expect(planned(from, dayAfter(from, length), together, {}, questions)).toEqual(sooner)
        if (questions) expect((dayOf(later, 'questions') ?? '') <= questions.date).toBe(true)
      }),
    )
  })

  test('a plan whose days are all set by hand is that plan again: nothing drifts', () => {
    fc.assert(
      fc.property(request, ({ from, length, together }) => {
        const plan = planned(from, dayAfter(from, length), together)
        const changes = Object.fromEntries(plan.steps.map(({ id, day: kept }) => [id, moved(kept)]))
        const again = planned(from, dayAfter(from, length), together, changes)
        expect(again.steps.map(({ id, day: kept }) => [id, kept])).toEqual(plan.steps.map(({ id, day: kept }) => [id, kept]))
      }),
    )
  })

  test('what was moved is never dropped: it stands there, or a warning says where it was wanted', () => {
    fc.assert(
      fc.property(request, fc.constantFrom(...STEPS), fc.integer({ min: -10, max: 70 }), ({ from, length }, id, wanted) => {
        const to = dayAfter(from, wanted)
        const plan = planned(from, dayAfter(from, length), true, { [id]: moved(to) })
        const stands = dayOf(plan, id) === to
        expect(stands || plan.warnings.some(({ code, step, day: told }) => code === 'unmovable' && step === id && told === to)).toBe(true)
        for (const step of plan.steps) expect(step.day <= dayAfter(from, length)).toBe(true)
      }),
    )
  })
})
