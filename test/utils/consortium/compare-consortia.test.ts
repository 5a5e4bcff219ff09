import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareConsortia } from '../../../utils/consortium/compare-consortia'
import { exampleConsortium } from '../../../utils/consortium/example'
import { newPartner } from '../../../utils/consortium/new-partner'
import { anyConsortium } from '../../support/any-consortium'

test('nothing stored: every partner is added', () => {
  const change = compareConsortia(null, exampleConsortium())
  expect(change.partners.map(({ name, kind }) => [name, kind])).toEqual([
    ['ARFRIPS', 'added'],
    ['ITSRA', 'added'],
    ['ADEA', 'added'],
  ])
  expect(change).toMatchObject({ convention: 'added', renamedFrom: null, same: false })
})

test('adds, changes and removals are told by partner and by section', () => {
  const before = exampleConsortium()
  const [first, , last] = before.partners
  if (!first || !last) throw new Error('the example has three partners')
  const moved = {
    ...first,
    notes: 'Vu ensemble',
    sites: [...first.sites.slice(1), { id: 'valence', name: 'Valence', town: 'Valence', departement: '26', standing: 'declared' as const }],
    skills: first.skills.map((skill) => (skill.id === 'vae' ? { ...skill, standing: 'verified' as const } : skill)),
    wants: ['protection de l’enfance'],
  }
  const after = { ...before, name: 'Autre nom', convention: null, partners: [moved, last, newPartner('Nouveau', before.partners)] }
  const change = compareConsortia(before, after)
  expect(change).toMatchObject({ renamedFrom: before.name, convention: 'removed', same: false })
  expect(change.partners.map(({ id, kind }) => [id, kind])).toEqual([
    ['arfrips', 'changed'],
    ['nouveau', 'added'],
    ['itsra', 'removed'],
  ])
  expect(change.partners[0]?.sections).toEqual([
    { section: 'identity', added: [], changed: ['notes'], removed: [] },
    { section: 'sites', added: ['Valence'], changed: [], removed: ['Lyon'] },
    { section: 'skills', added: [], changed: ['Accompagnement à la validation des acquis de l’expérience'], removed: [] },
    { section: 'wants', added: ['protection de l’enfance'], changed: [], removed: [] },
  ])
})

test('references, conflicts, weights and what changes of the convention are told', () => {
  const before = exampleConsortium()
  const [first, ...others] = before.partners
  if (!first || !before.convention) throw new Error('the example has partners and a convention')
  const reference = {
    buyer: 'Ville de Givors',
    object: 'Analyse des pratiques',
    year: 2024,
    outcome: 'good' as const,
    standing: 'declared' as const,
  }
  const weights = { version: 1, domain: 40, territory: 20, coverage: 20, days: 5, size: 5, history: 5, balance: 5 }
  const after = {
    ...before,
    weights,
    convention: { ...before.convention, leastDays: 20, leastShare: null },
    partners: [{ ...first, references: [reference], conflicts: ['Métropole'] }, ...others],
  }
  const change = compareConsortia(before, after)
  expect(change).toMatchObject({ convention: 'changed', conventionFields: ['leastDays', 'leastShare'], weights: 'changed', same: false })
  expect(change.partners[0]?.sections).toEqual([
    { section: 'references', added: ['Ville de Givors (2024)'], changed: [], removed: [] },
    { section: 'conflicts', added: ['Métropole'], changed: [], removed: [] },
  ])
  expect(compareConsortia(after, { ...after, weights: null })).toMatchObject({ weights: 'reset', conventionFields: [], same: false })
})

test('a consortium compared with itself is the same, and with nothing kept all goes', () => {
  fc.assert(
    fc.property(anyConsortium, (consortium) => {
      expect(compareConsortia(consortium, structuredClone(consortium))).toMatchObject({ same: true, partners: [] })
      const emptied = compareConsortia(consortium, { ...consortium, partners: [] })
      expect(emptied.partners.map(({ kind }) => kind)).toEqual(consortium.partners.map(() => 'removed'))
    }),
  )
})

test('whoever is different is not called the same', () => {
  fc.assert(
    fc.property(anyConsortium, anyConsortium, (one, other) => {
      expect(compareConsortia(one, other).same).toBe(JSON.stringify(one) === JSON.stringify(other))
    }),
  )
})
