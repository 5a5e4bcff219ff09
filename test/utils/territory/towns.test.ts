import { expect, test } from 'vitest'
import { findTowns, towns } from '../../../utils/territory/towns'
import { largestOfEachName } from '../../support/communes'

const codes = (text: string) => findTowns(text).map(({ departements }) => departements.join())

test('larger towns stand for their département', () => {
  expect(codes('Regroupements à Lyon et à Clermont-Ferrand')).toEqual(['69', '63'])
  expect(codes('VILLE DE BOURG-EN-BRESSE')).toEqual(['01'])
  expect(codes('CHU de Saint-Étienne')).toEqual(['42'])
})

test('a street, a court, a longer name and a common noun are no town', () => {
  for (const text of [
    '12 rue de Lyon',
    'Tribunal administratif de Lyon',
    'Nice-Ouest',
    'la restauration des moulins',
    'Sens du service',
    '',
  ])
    expect(codes(text), text).toEqual([])
})

test('each is a commune of that département, and no other commune of its name is nearly as large', () => {
  const largest = largestOfEachName()
  expect(towns.size).toBeGreaterThan(250)
  for (const [town, code] of towns) {
    const known = largest.get(town)
    expect(known?.departement, town).toBe(code)
    expect((known?.next ?? 0) * 5, town).toBeLessThan(known?.population ?? 0)
  }
})
