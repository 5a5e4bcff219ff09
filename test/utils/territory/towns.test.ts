import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { foldPlace } from '../../../utils/territory/place-names'
import { findTowns, towns } from '../../../utils/territory/towns'

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
  const communes: { type: string; nom: string; departement?: string; population?: number }[] = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json'), 'utf8'),
  )
  const named = new Map<string, { departement: string; population: number }[]>()
  for (const { type, nom, departement, population = 0 } of communes) {
    if (type !== 'commune-actuelle' || !departement) continue
    const folded = foldPlace(nom)
    named.set(folded, [...(named.get(folded) ?? []), { departement, population }])
  }
  expect(towns.size).toBeGreaterThan(250)
  for (const [town, code] of towns) {
    const [largest, ...others] = (named.get(town) ?? []).sort((one, other) => other.population - one.population)
    expect(largest?.departement, town).toBe(code)
    for (const other of others) if (other.departement !== code) expect(other.population * 5, town).toBeLessThan(largest?.population ?? 0)
  }
})
