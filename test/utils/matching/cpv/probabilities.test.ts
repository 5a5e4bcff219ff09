import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadCpvModel } from '../../../../utils/matching/cpv/load-model'
import { mixed, probabilities, probabilityOf, probabilityOfAny } from '../../../../utils/matching/cpv/probabilities'
import { tinyModel } from './tiny-model'

const of = (title: string, text?: string) => {
  const found = probabilities(tinyModel, title, text)
  if (!found) throw new Error(`nothing known in ${title}`)
  return found
}

test('words tell divisions, and groups within them', () => {
  expect(probabilityOf(of('Nettoyage des vitres'), '90')).toBeGreaterThan(0.9)
  expect(probabilityOf(of('Formation des agents'), '80')).toBeGreaterThan(0.9)
  expect(probabilityOf(of('Formation des adultes'), '804')).toBeGreaterThan(probabilityOf(of('Formation des agents'), '804'))
  expect(probabilityOf(of('FORMATION'), '80')).toBe(probabilityOf(of('formations'), '80'))
})

test('what is never quite sure keeps its doubt', () => {
  expect(probabilityOf(of('Nettoyage'), '80')).toBeGreaterThanOrEqual(0.05)
})

test('a title weighs more than the text behind it, whose length changes nothing', () => {
  const long = 'nettoyage des locaux '.repeat(100)
  expect(probabilityOf(of('Formation', long), '80')).toBeGreaterThan(0.5)
  expect(probabilityOf(of('Formation', long), '80')).toBeCloseTo(probabilityOf(of('Formation', 'nettoyage des locaux'), '80'))
})

test('words that the model never met say nothing', () => {
  for (const title of ['', '   ', 'xylophone', '12 34', '…']) expect(probabilities(tinyModel, title)).toBeNull()
})

test('prefixes: a division, a group, a longer code as its group, several without counting twice', () => {
  const found = of('Formation des adultes')
  expect(probabilityOf(found, '80530000')).toBe(probabilityOf(found, '805'))
  expect(probabilityOf(found, '804') + probabilityOf(found, '805')).toBeCloseTo(probabilityOf(found, '80'))
  expect(probabilityOfAny(found, ['80', '805', '8053'])).toBe(probabilityOf(found, '80'))
  expect(probabilityOfAny(found, ['804', '8041', '805'])).toBeCloseTo(probabilityOf(found, '80'))
  expect(probabilityOfAny(found, ['45', '452'])).toBe(0)
  expect(probabilityOfAny(found, [])).toBe(0)
})

test('two judgements together stand between them', () => {
  const [one, other] = [of('Formation'), of('Nettoyage')]
  expect(probabilityOf(mixed(one, other, 0.6), '80')).toBeCloseTo(0.6 * probabilityOf(one, '80') + 0.4 * probabilityOf(other, '80'))
})

test('the shipped model: any text gives probabilities, divisions that add up to 1, groups that add up to their division', async () => {
  const model = await loadCpvModel()
  expect([model.divisions.length, model.divisionBias.length]).toEqual([45, 45])
  const words = fc.constantFrom(...[...model.vocabulary.keys()].slice(0, 2_000), 'Où', 'œuvre', '\u0000', '999')
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
  )
  fc.assert(
    fc.property(texts, texts, (title, text) => {
      const found = probabilities(model, title, text)
      if (!found) return
      for (const values of [found.divisions, found.groups]) {
        for (const value of values) expect(value >= 0 && value <= 1).toBe(true)
      }
      expect(found.divisions.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1)
      expect(found.groups.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1)
    }),
  )
})

test('the shipped model knows common subjects', async () => {
  const model = await loadCpvModel()
  const likeliest = (title: string) => {
    const found = probabilities(model, title)
    return found ? model.divisions[found.divisions.indexOf(Math.max(...found.divisions))] : null
  }
  expect(likeliest('Formation professionnelle des agents')).toBe('80')
  expect(likeliest('Nettoyage des locaux et de la vitrerie')).toBe('90')
  expect(likeliest('Acquisition de vélos à assistance électrique')).toBe('34')
  expect(likeliest('Nettoyage des locaux de l’institut de formation')).toBe('90')
})
