import { expect, test } from 'vitest'
import { knownCodes } from '../../../../utils/matching/cpv/known-trades'
import { loadCpvModel } from '../../../../utils/matching/cpv/load-model'
import { proposeCpv } from '../../../../utils/matching/cpv/propose-cpv'

const codes = async (name: string, ...words: string[]) => proposeCpv(await loadCpvModel(), { name, words }).map(({ code }) => code)

test('a trade that notices seldom name has its usual codes, whatever its form', () => {
  expect(knownCodes('Bilans de compétence des agents')).toEqual(['79634000', '80530000'])
  expect(knownCodes('Réfection de chaussée')).toEqual([])
})

test('what the classifier is sure of is proposed, what nobody knows is not', async () => {
  expect(await codes('Nettoyage des locaux')).toEqual([expect.stringMatching(/^90/)])
  expect(await codes('xyzzy')).toEqual([])
  expect((await codes('Accompagnement VAE', 'validation des acquis'))[0]).toBe('79998000')
})

test('five at most, the likeliest first, none below another of its branch', async () => {
  const found = proposeCpv(await loadCpvModel(), {
    name: 'Insertion professionnelle des demandeurs d’emploi',
    words: ['formation professionnelle'],
  })
  expect(found.length).toBeLessThanOrEqual(5)
  expect(found.map(({ probability }) => probability)).toEqual(found.map(({ probability }) => probability).sort((a, b) => b - a))
  for (const { code } of found) for (const other of found) if (other.code !== code) expect(other.code.startsWith(code)).toBe(false)
})
