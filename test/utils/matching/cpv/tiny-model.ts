import { type CpvModelFile, decodeCpvModel } from '../../../../utils/matching/cpv/cpv-model'
import { writeCpvModel } from '../../../support/corpus/write-cpv-model'

/** A model of four words, made by hand: cleaning is of division 90, training of 80, where it is of adults or of nothing more. */
export const tinyFile: CpvModelFile = writeCpvModel(
  {
    vocabulary: ['adult', 'formation', 'formation adult', 'nettoyag'],
    divisions: ['80', '90'],
    head: { bias: Float64Array.of(0, 0.25), weights: Float64Array.of(0.5, -0.5, 2, -2, 0.5, -0.5, -2, 2) },
    groups: {
      codes: ['804', '805', '909'],
      bias: [0, 0, 0],
      columns: [[{ word: 2, weight: 1.5 }], [{ word: 1, weight: 1 }], []],
    },
  },
  { divisions: { scale: 3, doubt: 0.1 }, groups: { scale: 2, doubt: 0 } },
  ['made by hand'],
)

/** It, ready. */
export const tinyModel = decodeCpvModel(tinyFile)
