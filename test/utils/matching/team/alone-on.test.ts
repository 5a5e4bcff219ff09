import { expect, test } from 'vitest'
import { aloneOn } from '../../../../utils/matching/team/alone-on'
import { aLotVerdict } from '../../../support/any-lots'

test('the best of those who cover every open lot', () => {
  expect(aloneOn([aLotVerdict('1', [], [60, 90]), aLotVerdict('2', [], [70, 65])])).toBe('p1')
  expect(aloneOn([aLotVerdict('1', [], [70, 70])])).toBe('p0')
  expect(aloneOn([aLotVerdict('1', [], [90, 10]), aLotVerdict('2', [], [10, 90])])).toBeNull()
})

test('a lot that is not open asks nothing', () => {
  expect(aloneOn([aLotVerdict('1', [], [90, 10]), aLotVerdict('2', [], [10, 90], { decision: 'outside' })])).toBe('p0')
  expect(aloneOn([aLotVerdict('1', [], [90], { decision: 'no' })])).toBeNull()
  expect(aloneOn([])).toBeNull()
})
