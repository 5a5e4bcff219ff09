import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSiret } from '../../../utils/consortium/siret'

test('known numbers: an ordinary one, La Poste’s head office, a post office that fails Luhn', () => {
  expect(isSiret('73282932000074')).toBe(true)
  expect(isSiret('35600000000048')).toBe(true)
  expect(isSiret('35600000009075')).toBe(true)
  expect(isSiret('35600000049837')).toBe(true)
  for (const wrong of ['35600000009076', '73282932000075', '7328293200007', '732829320000744', '7328293200007A', '']) {
    expect(isSiret(wrong), wrong).toBe(false)
  }
})

test('one wrong digit is always seen', () => {
  const ordinary = fc.stringMatching(/^[12]\d{13}$/).filter(isSiret)
  fc.assert(
    fc.property(ordinary, fc.nat(13), fc.integer({ min: 1, max: 9 }), (siret, at, add) => {
      const figure = (Number(siret[at]) + add) % 10
      expect(isSiret(siret.slice(0, at) + figure + siret.slice(at + 1))).toBe(false)
    }),
  )
})
