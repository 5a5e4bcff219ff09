import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LINES, type Points, samePoints, sharesOf, totalOf } from '../../../../../components/screens/consortium/weights/weight-shares'
import { PROPOSED_WEIGHTS } from '../../../../../utils/consortium/proposed-weights'

const anyPoints: fc.Arbitrary<Points> = fc
  .array(fc.nat(1_000), { minLength: LINES.length, maxLength: LINES.length })
  .map((points) => Object.fromEntries(LINES.map((line, index) => [line, points[index]])) as unknown as Points)

it('the proposed weights are their own shares: 100 in all', () => {
  expect(totalOf(PROPOSED_WEIGHTS)).toBe(100)
  expect(sharesOf(PROPOSED_WEIGHTS)).toEqual(PROPOSED_WEIGHTS)
})

it('shares are whole, near what they stand for, and 100 in all; nothing has no shares', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const [shares, total] = [sharesOf(points), totalOf(points)]
      expect(totalOf(shares)).toBe(total === 0 ? 0 : 100)
      for (const line of LINES) {
        expect(Number.isInteger(shares[line])).toBe(true)
        if (total > 0) expect(Math.abs(shares[line] - (100 * points[line]) / total)).toBeLessThan(1)
      }
    }),
  )
})

it('two sets are the same where every line is', () => {
  expect(samePoints(PROPOSED_WEIGHTS, { ...PROPOSED_WEIGHTS })).toBe(true)
  expect(samePoints(PROPOSED_WEIGHTS, { ...PROPOSED_WEIGHTS, balance: 6 })).toBe(false)
})
