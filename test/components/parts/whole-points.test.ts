import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wholePoints } from '../../../components/parts/whole-points'

it('shows whole points that add up to the whole, none of them more than one away', () => {
  const points = fc.array(fc.double({ min: 0, max: 60, noNaN: true }), { maxLength: 9 })
  fc.assert(
    fc.property(points, (some) => {
      const whole = wholePoints(some)
      expect(whole.every(Number.isInteger)).toBe(true)
      expect(whole.reduce((sum, one) => sum + one, 0)).toBe(Math.round(some.reduce((sum, one) => sum + one, 0)))
      for (const [at, one] of some.entries()) expect(Math.abs((whole[at] ?? Number.NaN) - one)).toBeLessThan(1.0001)
    }),
  )
})

it('rounds up where most is lost', () => {
  expect(wholePoints([7.5, 2.9, 0.6])).toEqual([7, 3, 1])
})
