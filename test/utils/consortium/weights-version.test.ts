import { expect, test } from 'vitest'
import { newConsortium } from '../../../utils/consortium/new-consortium'
import { PROPOSED_WEIGHTS } from '../../../utils/consortium/proposed-weights'
import { withOwnWeightsVersion } from '../../../utils/consortium/weights-version'

const empty = newConsortium('Essai')
const weighed = (version: number, domain: number) => ({ ...empty, weights: { ...PROPOSED_WEIGHTS, version, domain } })
const after = (...[next, before]: Parameters<typeof withOwnWeightsVersion>) => withOwnWeightsVersion(next, before).weights

test('earlier weights that come back get a number of their own', () => {
  expect(after(weighed(1, 30), weighed(2, 40))).toEqual(weighed(3, 30).weights)
  expect(after(empty, weighed(1, 40))).toEqual({ ...PROPOSED_WEIGHTS, version: 2 })
  expect(after(weighed(2, 50), weighed(2, 40))).toEqual(weighed(3, 50).weights)
})

test('what is the same, or newer, is left as it is', () => {
  expect(after(weighed(3, 50), weighed(2, 40))).toEqual(weighed(3, 50).weights)
  expect(after(weighed(2, 40), weighed(2, 40))).toEqual(weighed(2, 40).weights)
  expect(after(weighed(1, 40), weighed(2, 40))).toEqual(weighed(2, 40).weights)
  expect(after(empty, empty)).toBeNull()
  expect(after(weighed(4, 40), null)).toEqual(weighed(4, 40).weights)
})
