import { expect, test } from 'vitest'
import { lotNumbers } from '../../../../utils/matching/team/lot-numbers'

test.each([
  [['0'], []],
  [['1'], ['1']],
  [
    ['LOT-0001', 'LOT-0002'],
    ['1', '2'],
  ],
  [
    ['1', '2', '3', '4', '7'],
    ['1–4', '7'],
  ],
  [
    ['1A', '1B', '2'],
    ['1A', '1B', '2'],
  ],
  [
    ['1', '3', '5', '7', '9', '11', '13'],
    ['1', '3', '5', '7', '9', '11', '…'],
  ],
])('%s is said as %s', (lots, said) => {
  expect(lotNumbers(lots)).toEqual(said)
})
