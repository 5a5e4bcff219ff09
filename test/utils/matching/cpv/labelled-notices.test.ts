import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import model from '../../../../utils/matching/cpv/model.json'
import { guessUnseen } from '../../../support/corpus/calibrate'
import { CORPUS, hasCorpus } from '../../../support/corpus/corpus'
import { labelledNotices } from '../../../support/corpus/labelled'
import { figures } from '../../../support/corpus/measure-cpv'
import { measurePlaces } from '../../../support/corpus/measure-places'

const there = hasCorpus(CORPUS, 'CPV and places on labelled notices')

test('the shipped model is light', () => {
  expect(gzipSync(JSON.stringify(model), { level: 9 }).length).toBeLessThan(45_000)
})

test.runIf(there)(
  'buyers never seen: the division is right, or among three, as often as it should be',
  () => {
    const notices = labelledNotices(CORPUS)
    const trust = { divisions: model.divisions, groups: model.groups }
    const { top1, top3 } = figures(guessUnseen(notices, trust).flatMap(({ guesses }) => guesses))
    expect(top1).toBeGreaterThanOrEqual(0.68)
    expect(top3).toBeGreaterThanOrEqual(0.83)
  },
  300_000,
)

test.runIf(there)('places in words are understood, and rightly', () => {
  for (const { name, value, target } of measurePlaces(CORPUS)) if (target !== null) expect(value, name).toBeGreaterThanOrEqual(target)
})
