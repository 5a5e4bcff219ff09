import fc from 'fast-check'
import { expect, test } from 'vitest'
import { departements } from '../../../utils/territory/departements'
import { findPlaces, findTerritory } from '../../../utils/territory/find-places'
import { departementNuts } from '../../../utils/territory/nuts'

const codes = (text: string, exact = false) => findTerritory(text, exact).departements.join(' ')
const AURA = '01 03 07 15 26 38 42 43 63 69 73 74'

test.each([
  ['Lieu d’exécution : (69) Rhône', '69'],
  ["Consultation du département de l'Ain", '01'],
  ['Conseil départemental de la Loire', '42'],
  ['63 - Puy-de-Dôme', '63'],
  ['Mairie, 12 place Neuve, 01000 BOURG-EN-BRESSE', '01'],
  ['Code postal : 63000', '63'],
  ['20090 AJACCIO', '2A'],
  ['20200 BASTIA', '2B'],
  ['97400 Saint-Denis', '974'],
  ['Corse 20A/2A', '2A'],
  ['Corse', '2A 2B'],
  ['Région Auvergne-Rhône-Alpes', AURA],
  ['Auvergne', '03 15 43 63'],
  ['FRK21, FRK26', '01 69'],
  ['Code NUTS : FR724', '63'],
  ['Lot 1 : Ain, Rhône, Loire (01, 69, 42)', '01 42 69'],
  ['Lot 2 : Allier, Cantal, Haute-Loire, Puy-de-Dôme (03, 15, 43, 63)', '03 15 43 63'],
  ['Ardèche et Loire', '07 42'],
  ['Ain, Isère et Savoie', '01 38 73'],
  ['Départements : 01, 69 et 42', '01 42 69'],
  ['Bourg-en-Bresse (01)', '01'],
  ['LYON (69)', '69'],
  ['dans l’Ain', '01'],
  ['Haute-Savoie', '74'],
  ['Saône-et-Loire', '71'],
  ['Seine-et-Marne', '77'],
  ['Provence-Alpes-Côte d’Azur', '04 05 06 13 83 84'],
  ['Département du Nord', '59'],
  ['Lot (46)', '46'],
  ['RHÔNE', '69'],
  ['Métropole de Lyon', '69'],
  ['Region Centre', '18 28 36 37 41 45'],
])('reads %s', (text, expected) => expect(codes(text)).toBe(expected))

test.each([
  'Lot 1 : nettoyage',
  'LOT 46 : peinture',
  'la somme de 12 000 euros',
  'au nord de la commune',
  'Zone Nord',
  'Nord-Est du site',
  'dans le lot 2',
  'La réunion d’information aura lieu le 12 mai',
  'pour une durée de quarante-huit (48) mois',
  'Douze (12) mois',
  'Quatre (4) lots',
  'Montant : 75000 euros',
  'un effectif de 69000 agents',
  '63 000 € HT',
  'Date limite : 12/06/2026 à 12:00 (heure de Paris)',
  'Tribunal administratif de Paris',
  '14 rue de Bourgogne',
  'Loire Habitat',
  'Vienne condrieu agglomération',
  'Les FRAIS de port',
  'TVA FR12345678901',
  'les critères (60, 40)',
  'Article (12)',
  'Val de Marne-la-Vallée, centre',
])('finds no place in %s', (text) => expect(codes(text)).toBe(''))

test.each([
  ['2', '02'],
  ['69', '69'],
  ['2a', '2A'],
  ['20', '2A 2B'],
  ['01, 69', '01 69'],
  ['Nord', '59'],
  ['Loire', '42'],
  ['LOT', '46'],
  ['(69) Rhône', '69'],
  ['69 - Rhône', '69'],
  ['FRK', AURA],
  ['01000', '01'],
  ['69M', ''],
])('believes the field %s', (text, expected) => expect(codes(text, true)).toBe(expected))

test('the country alone is national, a country with places is those places, nothing is nowhere', () => {
  expect(findTerritory('France', true)).toEqual({ national: true, departements: [] })
  expect(findTerritory('FR', true).national).toBe(true)
  expect(findTerritory('Sur l’ensemble du Territoire national').national).toBe(true)
  expect(findTerritory('Territoire national, dont Rhône').national).toBe(false)
  expect(findTerritory('Fourniture de mobilier')).toEqual({ national: false, departements: [] })
})

test('every département is found by its name in context, its code with its name, its NUTS code', () => {
  for (const { code, name } of departements) {
    expect(codes(`Département de ${name}`)).toBe(code)
    expect(codes(`${name} (${code})`)).toBe(code)
    expect(codes(`(${code}) ${name}`)).toBe(code)
    expect(codes(name, true)).toBe(code)
    const nuts = departementNuts(code)
    if (nuts) expect(codes(`NUTS ${nuts}`)).toBe(code)
  }
})

test('whatever the text, places stand where they are said to stand and name known départements', () => {
  const known = new Set(departements.map(({ code }) => code))
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('Ain', ' (01) ', 'Rhône', ', ', ' et ', 'FRK2', '69000 Lyon', '(2A)', 'département de ', '(', '20', 'Lot 1'),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, exact) => {
      const text = pieces.join('')
      for (const place of findPlaces(text, exact)) {
        expect(text.slice(place.index).trimStart().startsWith(place.text)).toBe(true)
        expect(place.departements.every((code) => known.has(code))).toBe(true)
      }
    }),
  )
})

test('a long text is read in a moment', () => {
  const text = 'Marché de fournitures dans le Rhône (69), lot 12 : mobilier, 69003 LYON. '.repeat(1600)
  const start = performance.now()
  findPlaces(text)
  expect(performance.now() - start).toBeLessThan(500)
})
