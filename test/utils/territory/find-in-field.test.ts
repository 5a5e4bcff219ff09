import fc from 'fast-check'
import { expect, test } from 'vitest'
import { departementOfCommune } from '../../../utils/territory/communes'
import { findInField } from '../../../utils/territory/find-in-field'
import { largestOfEachName } from '../../support/communes'

const codes = (text: string) => [...new Set(findInField(text).flatMap(({ departements }) => departements))]

test.each([
  ['Givors', '69'],
  ['ville de givors', '69'],
  ['VILLE DES MUREAUX', '78'],
  ['Mairie du Crès', '34'],
  ['ST SEBASTIEN SUR LOIRE', '44'],
  ['3 place du Marché - 69 190 St Fons', '69'],
  ['Lieu-dit La Borde 09270 — Mazères', '09'],
  ['Le Château (28200)', '28'],
  ['Agglomération grenobloise.', '38'],
  ['Crèches parisiennes', '75'],
  ['Périmètre des transports toulousains', '31'],
  ['Territoire métropolitain Aix-Marseille-Provence', '13'],
  ['Mayenne.', '53'],
  ['Île de la Réunion', '974'],
])('%s is in %s', (text, code) => {
  expect(codes(text)).toEqual([code])
})

test('the country is kept where nothing nearer is named', () => {
  expect(findInField('France entière')).toMatchObject([{ departements: [] }])
})

test.each([
  'Villers-sur-Mer',
  'Bussy Saint-Martin',
  'Fontaine les Grès',
  'rue de Givors',
  '14 350 euros',
  'Bâtiments communaux',
  'Région parisienne',
  '',
])('nothing is made of %j', (text) => {
  expect(codes(text)).toEqual([])
})

test('what is found stands in the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      for (const place of findInField(text)) expect(text.slice(place.index)).toContain(place.text)
    }),
  )
})

test('each commune of 5,000 inhabitants and more is known by its département, unless another of its name is nearly as large', () => {
  let known = 0
  for (const [name, { departement, population, next }] of largestOfEachName()) {
    const code = departementOfCommune(name)
    if (code === null) continue
    known++
    expect(code, name).toBe(departement)
    expect(next * 5, name).toBeLessThan(population)
  }
  // Those of `towns.ts` and of the list, and no name of the 34,000 others by the chance of a mark.
  expect(known).toBeGreaterThan(2_000)
  expect(known).toBeLessThan(2_600)
})

test.each([
  ['le cres', '34'],
  ['du cres', '34'],
  ['aux mureaux', '78'],
  ['nulle part', null],
])('« %s » is in %s', (name, code) => {
  expect(departementOfCommune(name)).toBe(code)
})
