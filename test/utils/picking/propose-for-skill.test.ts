import { expect, it } from 'vitest'
import { exampleConsortium } from '../../../utils/consortium/example'
import { proposeForSkill } from '../../../utils/picking/propose-for-skill'

it('a skill of the trade is offered its other words and its codes', () => {
  const { words, cpv } = proposeForSkill('Supervision d’équipe', [], [])
  expect(words).toContain('régulation d’équipe')
  expect(words).not.toContain('supervision d’équipe')
  expect(cpv.map(({ code }) => code)).toEqual(['80511000', '79998000'])
})

it('what it has already is not offered again, nor a code of a branch that it has', () => {
  const { words, cpv } = proposeForSkill('Accompagnement VAE', ['VAE collective', 'VAE'], ['8053'])
  expect(words).toEqual(['validation des acquis de l’expérience'])
  expect(cpv.map(({ code }) => code)).toEqual(['79998000'])
  expect(proposeForSkill('Accompagnement VAE', [], ['80000000', '79998000']).cpv).toEqual([])
})

it('what is not of the trade is offered nothing, nor is a word that only holds an acronym', () => {
  expect(proposeForSkill('Nettoyage de locaux', ['vitrerie'], [])).toEqual({ words: [], cpv: [] })
  expect(proposeForSkill('Gap year', ['application mobile'], [])).toEqual({ words: [], cpv: [] })
  expect(proposeForSkill('', [], [])).toEqual({ words: [], cpv: [] })
})

it('nothing is offered twice, whatever the skill', () => {
  for (const { skills } of exampleConsortium().partners)
    for (const { name, words, cpv } of skills) {
      const offered = proposeForSkill(name, words, cpv)
      expect(new Set(offered.words).size).toBe(offered.words.length)
      expect(offered.words.filter((word) => words.includes(word))).toEqual([])
      expect(offered.cpv.filter(({ code }) => cpv.includes(code))).toEqual([])
    }
})

it('what its words make likely is offered last, by name, but no branch of a code that stands there', () => {
  expect(proposeForSkill('Nettoyage de locaux', [], [], ['8531', '909']).cpv).toEqual([expect.objectContaining({ code: '8531' })])
  expect(proposeForSkill('Nettoyage de locaux', [], ['85311000'], ['8531']).cpv).toEqual([])
  expect(proposeForSkill('Supervision d’équipe', [], [], ['805', '853']).cpv.map(({ code }) => code)).toEqual([
    '80511000',
    '79998000',
    '853',
  ])
})
