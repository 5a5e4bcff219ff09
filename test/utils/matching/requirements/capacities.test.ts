import { describe, expect, it, test } from 'vitest'
import type { Partner, Reference } from '../../../../utils/consortium/consortium'
import experience from '../../../../utils/matching/requirements/experience'
import references from '../../../../utils/matching/requirements/references'
import remote from '../../../../utils/matching/requirements/remote'
import turnover from '../../../../utils/matching/requirements/turnover'
import { asked, questionOf } from '../../../support/requirement-question'
import { aConsortium, aPartner, aSkill } from '../../../support/tender'

const making = (amount: number | null, name = 'P'): Partner =>
  aPartner(name, '69', [], { capacity: { learners: null, turnover: amount, answeringDays: null } })
const LEAST = asked('turnover', { amount: 400_000 })

describe('turnover', () => {
  it.each([
    [400_000, 'covers'],
    [399_999, 'no'],
    [null, 'check'],
  ] as const)('%s is %s', (amount, state) => expect(turnover.meet(questionOf(LEAST, making(amount)))).toMatchObject({ state }))

  it.each([
    [[200_000, 200_000], 'covers'],
    [[200_000, 100_000], 'no'],
    [[200_000, null], 'check'],
    [[400_000, null], 'covers'],
    [[], 'check'],
  ] as const)('%s together is %s', (amounts, state) => {
    const question = {
      ...questionOf(LEAST, making(null)),
      consortium: aConsortium(...amounts.map((amount, at) => making(amount, `P${at}`))),
    }
    expect(turnover.together?.(question)).toMatchObject({ state })
  })
})

test('a turnover asked of one lot, nobody knows which, rules nobody out', () => {
  const which = asked('turnover', { amount: 400_000, doubt: 'which-lot' }, 'implied')
  expect(turnover.label(which)).toEqual({ key: 'requirement_turnover_which_lot', params: { amount: 400_000 } })
  expect(turnover.meet(questionOf(which, making(1_000)))).toMatchObject({ state: 'check' })
  expect(turnover.together?.({ ...questionOf(which, making(null)), consortium: aConsortium(making(1_000)) })).toMatchObject({
    state: 'check',
  })
  expect(turnover.meet(questionOf(which, making(400_000)))).toMatchObject({ state: 'covers' })
})

test('all of it at a distance is called so', () => {
  expect(remote.label(asked('remote', { share: 100 }))).toEqual({ key: 'requirement_remote_all' })
  expect(remote.label(asked('remote', { share: 30 }))).toEqual({ key: 'requirement_remote_share', params: { share: 30 } })
})

const reference = (known: Partial<Reference> = {}): Reference => ({
  buyer: 'Département du Jura',
  object: 'Analyse des pratiques des assistants familiaux',
  year: 2025,
  outcome: 'good',
  standing: 'verified',
  ...known,
})
const with_ = (...all: Reference[]) => aPartner('P', '69', [], { references: all })

describe('references', () => {
  const meet = (count: number | null, ...all: Reference[]) => references.meet(questionOf(asked('references', { count }), with_(...all)))

  it.each([
    ['enough of them, seen', 1, [reference()], 'covers'],
    ['enough of them, declared', 2, [reference(), reference({ standing: 'declared' })], 'declared'],
    ['too few', 3, [reference()], 'partial'],
    ['too old', null, [reference({ year: 2019 })], 'partial'],
    ['undated', null, [reference({ year: null })], 'partial'],
    ['to check', null, [reference({ standing: 'to-check' })], 'check'],
    ['that ended badly', null, [reference({ outcome: 'bad' })], 'check'],
    ['of another trade', null, [reference({ object: 'Entretien des espaces verts' })], 'check'],
    ['that share generic words only', null, [reference({ object: 'Formation professionnelle des agents' })], 'check'],
    ['none', null, [], 'check'],
  ] as const)('%s', (_, count, all, state) => expect(meet(count, ...all)).toMatchObject({ state }))

  it('those of several partners add up', () => {
    const requirement = asked('references', { count: 2 })
    const question = { ...questionOf(requirement, with_()), consortium: aConsortium(with_(reference()), with_(reference())) }
    expect(references.together?.(question)).toMatchObject({ state: 'covers', reason: { params: { count: 2 } } })
  })
})

test('an old contract of the sort shows a part of the experience; CVs are to be had', () => {
  const meet = (years: number | null, ...all: Reference[]) => experience.meet(questionOf(asked('experience', { years }), with_(...all)))
  expect(meet(5, reference({ year: 2021 }))).toEqual({
    state: 'partial',
    reason: { key: 'requirement_experience_shown', params: { buyer: 'Département du Jura', year: '2021' } },
  })
  expect(meet(5, reference({ year: 2022 }))).toMatchObject({ state: 'check' })
  expect(meet(5, reference({ year: 2015, standing: 'to-check' }))).toMatchObject({ state: 'check' })
  expect(meet(5)).toMatchObject({ state: 'check' })
  expect(experience.label(asked('experience', { years: 5 }))).toEqual({ key: 'requirement_experience_years', params: { count: 5 } })
})

test('a skill that says so tells that one can work at a distance', () => {
  const meet = (...names: string[]) =>
    remote.meet(
      questionOf(
        asked('remote', { share: 40 }),
        aPartner(
          'P',
          '69',
          names.map((name) => aSkill(name, name)),
        ),
      ),
    )
  expect(meet('Supervision', 'Formation à distance')).toEqual({
    state: 'declared',
    reason: { key: 'requirement_remote_skill', params: { skill: 'Formation à distance' } },
  })
  expect(meet('Supervision')).toMatchObject({ state: 'check' })
})
