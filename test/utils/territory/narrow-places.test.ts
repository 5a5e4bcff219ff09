import { expect, it } from 'vitest'
import { findPlaces } from '../../../utils/territory/find-places'
import { narrowPlaces } from '../../../utils/territory/narrow-places'

it.each([
  ['Bretagne, sessions dans le Finistère', ['29']],
  ['Bretagne, dont le Finistère (29)', ['22', '29', '35', '56']],
  ['Bretagne et Normandie', ['22', '29', '35', '56', '14', '27', '50', '61', '76']],
  ['Finistère et Morbihan', ['29', '56']],
])('%s', (text, departements) => {
  expect([...new Set(narrowPlaces(findPlaces(text), text).flatMap((place) => place.departements))]).toEqual(departements)
})
