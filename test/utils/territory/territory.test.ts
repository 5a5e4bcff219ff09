import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { departementCode } from '../../../utils/territory/departement-code'
import { departements } from '../../../utils/territory/departements'
import { neighboursOf } from '../../../utils/territory/neighbours'
import { departementNuts, nutsDepartements } from '../../../utils/territory/nuts'
import { postalDepartement } from '../../../utils/territory/postal-code'
import { departementsOfRegion, regionNames } from '../../../utils/territory/regions'
import { contains, isUnknown, overlaps, territoryOf, territoryOfPlace, UNKNOWN_TERRITORY, union } from '../../../utils/territory/territory'

const packaged = (file: string): { code: string; nom: string; region: string; zone: string; type?: string }[] =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${file}.json`), 'utf8'))

test('codes, names and regions are those of the official list, but for two lands where nobody lives', () => {
  const uninhabited = new Set(['984', '989'])
  const official = packaged('departements').filter(({ code }) => !uninhabited.has(code))
  const ours = departements.map(({ code, name, region }) => `${code} ${region} ${name}`)
  expect(ours.sort()).toEqual(official.map(({ code, nom, region }) => `${code} ${region} ${nom}`).sort())
  const metropolitan = packaged('regions').filter(({ zone }) => zone === 'metro')
  expect([...regionNames].sort()).toEqual(metropolitan.map(({ code, nom }) => [code, nom]).sort())
  expect(departementsOfRegion('84')).toEqual(['01', '03', '07', '15', '26', '38', '42', '43', '63', '69', '73', '74'])
})

test('a NUTS code of any level and age covers its départements', () => {
  expect(nutsDepartements('FRK21')).toEqual(['01'])
  expect(nutsDepartements('fr724')).toEqual(['63'])
  expect(nutsDepartements('FRK1')).toEqual(['03', '15', '43', '63'])
  expect(nutsDepartements('FR71')).toEqual(nutsDepartements('FRK2'))
  expect(nutsDepartements('FRK')).toEqual(departementsOfRegion('84'))
  expect(nutsDepartements('FRY40')).toEqual(['974'])
  expect(nutsDepartements('FR94')).toEqual(['974'])
  expect(nutsDepartements('FR')).toBe('national')
  expect(nutsDepartements('FRA')).toBe('national')
  for (const other of ['DE712', 'FRZZ', '', 'FRK2100', 'K21']) expect(nutsDepartements(other)).toEqual([])
})

test('each of the 101 départements has its own NUTS code, of one of the 14 groups, and old codes are as many', () => {
  const numbered = departements.filter(({ nuts }) => nuts)
  expect(numbered).toHaveLength(101)
  expect(new Set(numbered.map(({ nuts }) => nuts)).size).toBe(101)
  expect(new Set(numbered.map(({ nuts2013 }) => nuts2013)).size).toBe(101)
  for (const { code } of numbered) expect(nutsDepartements(departementNuts(code) ?? '')).toEqual([code])
  // One first-level code a region since 2021, the overseas ones together.
  const levels = new Map<string, Set<string>>()
  for (const { nuts, region } of numbered) levels.set(nuts.charAt(0), (levels.get(nuts.charAt(0)) ?? new Set()).add(region))
  for (const [level, regions] of levels) expect(regions.size, level).toBe(level === 'Y' ? 5 : 1)
})

test('codes are understood as they are printed', () => {
  const printed = {
    '1': '01',
    '01': '01',
    '001': '01',
    '069': '69',
    '2a': '2A',
    '20B': '2B',
    '69D': '69',
    '69M': '69',
    '974': '974',
    '20': null,
    '96': null,
    '': null,
    '1a': null,
  }
  for (const [from, to] of Object.entries(printed)) expect(departementCode(from), from).toBe(to)
})

test('postal codes of every commune stand in its département, but for the few that the post serves from next door', () => {
  const communes: { type: string; codesPostaux?: string[]; departement?: string }[] = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json'), 'utf8'),
  )
  let [total, wrong] = [0, 0]
  for (const { type, codesPostaux = [], departement } of communes) {
    if (type !== 'commune-actuelle' || !departement) continue
    for (const code of codesPostaux) {
      total++
      if (!postalDepartement(code)?.includes(departement)) wrong++
    }
  }
  expect(total).toBeGreaterThan(30_000)
  expect(wrong / total).toBeLessThan(0.002)
  expect(postalDepartement('99999')).toBeNull()
})

test('borders are shared: whoever is a neighbour has one', () => {
  const metropolitan = departements.filter(({ code }) => code.length === 2)
  for (const { code } of metropolitan) {
    expect(neighboursOf(code).length, code).toBeGreaterThan(0)
    for (const other of neighboursOf(code)) expect(neighboursOf(other), `${other} beside ${code}`).toContain(code)
  }
  expect(neighboursOf('974')).toEqual([])
})

const anyTerritory = fc
  .tuple(fc.subarray(departements.map(({ code }) => code)), fc.boolean())
  .map(([codes, national]) => territoryOf(codes, national && codes.length === 0))

test('an unknown place is in nothing and holds nothing, and is not everywhere', () => {
  fc.assert(
    fc.property(anyTerritory, (territory) => {
      for (const relation of [contains, overlaps]) {
        expect(relation(territory, UNKNOWN_TERRITORY)).toBe(false)
        expect(relation(UNKNOWN_TERRITORY, territory)).toBe(false)
      }
    }),
  )
})

test('a territory holds itself, a union holds both, what is held overlaps', () => {
  fc.assert(
    fc.property(anyTerritory, anyTerritory, (one, other) => {
      const both = union(one, other)
      for (const part of [one, other]) {
        if (isUnknown(part)) continue
        expect(contains(part, part)).toBe(true)
        expect(contains(both, part)).toBe(true)
        expect(overlaps(both, part)).toBe(true)
      }
      expect(overlaps(one, other)).toBe(overlaps(other, one))
    }),
  )
})

test('a place is the départements of its codes; the country named beside a code is only its address', () => {
  expect(territoryOfPlace({ departements: ['01'], nuts: ['FR', 'FRK26'] })).toEqual({ national: false, departements: ['01', '69'] })
  expect(territoryOfPlace({ departements: [], nuts: ['FR'] })).toEqual({ national: true, departements: [] })
  expect(isUnknown(territoryOfPlace({ departements: [], nuts: ['BE1'] }))).toBe(true)
})

test('a code is told without the table, and exactly those of the table', () => {
  const known = new Set(departements.map(({ code }) => code))
  for (let number = 0; number < 1000; number++) {
    const code = String(number).padStart(2, '0')
    if (code !== '0') expect(departementCode(code) === code, code).toBe(known.has(code))
  }
  for (const code of ['2A', '2B']) expect(departementCode(code)).toBe(code)
  expect(departementCode('2C')).toBeNull()
})
