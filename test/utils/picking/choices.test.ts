import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { communeChoices, communeOf } from '../../../utils/picking/commune-choices'
import { cpvChoices } from '../../../utils/picking/cpv-choices'
import { cpvNames } from '../../../utils/picking/cpv-names'
import { areaChoices, departementChoices } from '../../../utils/picking/departement-choices'
import { diplomaName, diplomas } from '../../../utils/picking/diplomas'
import { forgivingSearch } from '../../../utils/picking/forgiving-search'
import { skillChoices, tradeSkill } from '../../../utils/picking/skill-choices'
import { tradeSkills } from '../../../utils/picking/trade-words'
import { fold } from '../../../utils/tenders/fold'
import { findDiplomas } from '../../../utils/terms/diplomas'
import { departementCode } from '../../../utils/territory/departement-code'
import { ROOT } from '../../conventions/rules/source-file'

it('every CPV code is whole, named in both languages, and there once', () => {
  expect(cpvNames.length).toBeGreaterThan(90)
  expect(new Set(cpvNames.map(({ code }) => code)).size).toBe(cpvNames.length)
  for (const { code, fr, en } of cpvNames) {
    expect(code).toMatch(/^\d{8}$/)
    expect(fr, code).not.toBe('')
    expect(en, code).not.toBe('')
    expect(fr, code).not.toBe(en)
  }
})

it('a code is found by its first digits, and digits find nothing else', () => {
  const search = forgivingSearch(cpvChoices('fr'))
  expect(search('8053').map(({ value }) => value)).toEqual(
    cpvNames
      .map(({ code }) => code)
      .filter((code) => code.startsWith('8053'))
      .slice(0, 8),
  )
  expect(search('12345678')).toEqual([])
  expect(forgivingSearch(departementChoices())('69').map(({ label }) => label)).toEqual(['Rhône'])
})

it('a code is found in the other language too', () => {
  expect(forgivingSearch(cpvChoices('en'))('formation du personnel')[0]?.value).toBe('80511000')
  expect(forgivingSearch(cpvChoices('fr'))('staff training')[0]?.value).toMatch(/^(80511000|79632000)$/)
})

it('what a sheet keeps of a diploma is what the reading of notices recognises', () => {
  // Notices are read for the diplomas that an approval is needed for; others are proposed all the same.
  const read = diplomas.filter(({ acronym }) => acronym && findDiplomas(acronym, fold(acronym)).length > 0)
  expect(read.length).toBeGreaterThanOrEqual(13)
  for (const diploma of read) {
    const kept = diplomaName(diploma)
    expect([...new Set(findDiplomas(kept, fold(kept)).map((found) => found.diploma))], kept).toEqual([diploma.acronym])
  }
})

it('every skill has its words, and codes that have a name', () => {
  expect(new Set(tradeSkills.map(({ name }) => name)).size).toBe(tradeSkills.length)
  for (const { name, words, cpv } of tradeSkills) {
    expect(words.length, name).toBeGreaterThan(0)
    expect(
      words.every((word) => word.trim() === word && word !== ''),
      name,
    ).toBe(true)
    for (const code of cpv)
      expect(
        cpvNames.some((known) => known.code === code),
        `${name} ${code}`,
      ).toBe(true)
  }
  for (const { value } of skillChoices()) expect(tradeSkill(value)?.name).toBe(value)
})

it('a place gives codes of départements, and a region all of its own', () => {
  for (const { value } of areaChoices()) for (const code of value.split(', ')) expect(departementCode(code), value).toBe(code)
  expect(areaChoices().find(({ label }) => label === 'Auvergne')?.value).toBe('03, 15, 43, 63')
})

it('communes are those of the official list, of 2,000 inhabitants and more', () => {
  interface Official {
    nom: string
    departement: string
    type: string
    population?: number
  }
  const path = join(ROOT, 'node_modules/@etalab/decoupage-administratif/data/communes.json')
  const official = (JSON.parse(readFileSync(path, 'utf8')) as Official[])
    .filter(({ type, population = 0 }) => type === 'commune-actuelle' && population >= 2_000)
    .map(({ nom, departement }) => `${departement} ${nom.replace("'", '’')}`)
  expect(
    communeChoices()
      .map(({ value }) => value)
      .sort(),
  ).toEqual(official.sort())
  expect(communeOf('2A Porto-Vecchio')).toEqual({ departement: '2A', name: 'Porto-Vecchio' })
})
