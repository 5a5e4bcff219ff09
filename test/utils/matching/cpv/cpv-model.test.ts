import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeCpvModel } from '../../../../utils/matching/cpv/cpv-model'
import { writeCpvModel } from '../../../support/corpus/write-cpv-model'
import { tinyModel } from './tiny-model'

test('a model is read as it was written, to a step', () => {
  expect([...tinyModel.vocabulary]).toEqual([
    ['adult', 0],
    ['formation', 1],
    ['formation adult', 2],
    ['nettoyag', 3],
  ])
  expect(tinyModel).toMatchObject({
    divisions: ['80', '90'],
    divisionBias: [0, 0.25],
    divisionTrust: { scale: 3, doubt: 0.1 },
    groups: ['804', '805', '909'],
  })
  expect(Array.from(tinyModel.divisionWeights, (weight) => Math.round(weight * 10) / 10)).toEqual([0.5, -0.5, 2, -2, 0.5, -0.5, -2, 2])
  expect([...tinyModel.groupRows]).toEqual([0, 0, 1, 2, 2])
  expect([...tinyModel.groupColumns]).toEqual([1, 0])
})

test('whatever the gaps between words, weights come back at their words', () => {
  const column = fc.uniqueArray(fc.record({ word: fc.nat(9_999), weight: fc.double({ min: 0.5, max: 1, noNaN: true }) }), {
    minLength: 1,
    maxLength: 40,
    selector: ({ word }) => word,
  })
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 4 }), (columns) => {
      const codes = columns.map((_, at) => String(800 + at))
      const model = decodeCpvModel(
        writeCpvModel(
          {
            vocabulary: Array.from({ length: 10_000 }, (_, at) => `m${at}`),
            divisions: ['80'],
            head: { bias: Float64Array.of(0), weights: new Float64Array(10_000) },
            groups: { codes, bias: codes.map(() => 0), columns },
          },
          { divisions: { scale: 1, doubt: 0 }, groups: { scale: 1, doubt: 0 } },
          [],
        ),
      )
      for (const [group, entries] of columns.entries()) {
        for (const { word, weight } of entries) {
          const [from, to] = [model.groupRows[word] ?? 0, model.groupRows[word + 1] ?? 0]
          const at = Array.from(model.groupColumns.subarray(from, to)).indexOf(group)
          expect(Math.abs((model.groupWeights[from + at] ?? 0) - weight)).toBeLessThan(0.02)
        }
      }
      expect(model.groupColumns).toHaveLength(columns.flat().length)
    }),
    { numRuns: 20 },
  )
})
