import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpvProbabilities, inferCpv } from '../../../../utils/matching/cpv/infer-cpv'
import { loadCpvModel } from '../../../../utils/matching/cpv/load-model'
import { probabilityOf } from '../../../../utils/matching/cpv/probabilities'
import { blankTender } from '../../../../utils/tenders/blank-tender'
import { aLot, aTender, found } from '../../../support/tender'
import { tinyModel } from './tiny-model'

const lot = (title: string) => aLot('1', title)

test('the likeliest first, and nothing of words that are not known', () => {
  const [first, second] = inferCpv(tinyModel, aTender({ title: found('Nettoyage') }), null)
  expect([first?.code, second?.code]).toEqual(['90', '80'])
  expect(inferCpv(tinyModel, blankTender, null)).toEqual([])
  expect(inferCpv(tinyModel, aTender({ title: found('Xylophone') }), lot('Zone A'))).toEqual([])
})

test('a lot has its own words and its notice’s; of one that says nothing, the notice’s alone', () => {
  const tender = aTender({ title: found('Formation'), text: '' })
  const share = (own: ReturnType<typeof lot> | null) => {
    const all = cpvProbabilities(tinyModel, tender, own)
    return all ? probabilityOf(all, '80') : null
  }
  const notice = share(null) ?? 0
  expect(share(lot('Secteur B'))).toBe(notice)
  expect(share(lot('Nettoyage'))).toBeLessThan(notice)
  expect(share(lot('Nettoyage'))).toBeGreaterThan(0.3)
  expect(inferCpv(tinyModel, aTender({ text: '' }), lot('Nettoyage'))[0]?.code).toBe('90')
})

test('three at most, sorted, each a probability, whatever the words', async () => {
  const model = await loadCpvModel()
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom(...model.vocabulary.keys()), { maxLength: 8 }),
      (noise, words) => {
        const all = inferCpv(model, aTender({ title: found(words.join(' ')), text: noise }), lot(noise))
        expect(all.length).toBeLessThanOrEqual(3)
        for (const [at, { code, probability }] of all.entries()) {
          expect(code).toMatch(/^\d\d$/)
          expect(probability).toBeGreaterThan(0)
          expect(probability).toBeLessThanOrEqual(all[at - 1]?.probability ?? 1)
        }
      },
    ),
  )
})
