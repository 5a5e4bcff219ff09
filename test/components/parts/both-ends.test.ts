import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { bothEnds } from '../../../components/parts/both-ends'

const SHARED = 'Formation préparatoire et continue des professionnels de l’accueil familial et de l’accompagnement'

it('shows a short title whole', () => {
  expect(bothEnds('Formation des assistants familiaux')).toBeNull()
})

it('tells titles apart that differ at their end alone, in whole words', () => {
  const [head, tail] = bothEnds(`${SHARED} : Haute-Savoie, secteur nord`) ?? []
  expect(head).toBe('Formation préparatoire et')
  expect(tail).toBe(': Haute-Savoie, secteur nord')
  expect(bothEnds(`${SHARED} : Puy-de-Dôme`)?.[1]).not.toBe(bothEnds(`${SHARED} : Cantal`)?.[1])
})

test('both ends stand in the title, apart, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const ends = bothEnds(title)
      if (!ends) return
      const [head, tail] = ends
      expect(head.length).toBeGreaterThan(0)
      expect(title.trim().startsWith(head)).toBe(true)
      expect(title.trim().endsWith(tail)).toBe(true)
      expect(head.length + tail.length).toBeLessThan(title.length)
    }),
    { seed: 3 },
  )
})
