import { expect, test } from 'vitest'
import { outcomeSaid } from '../../../../utils/portals/complete/lot-said'

const TEXT =
  'Résultat de marché. Lots 1 (Ain) et 2 (Rhône).\nLot 1 attribué à : ASSOCIATION EXEMPLE, 90 000 € HT.\nLot n° 2 : déclaré sans suite, aucune offre. Lot 12 : infructueux.'

test.each([
  ['1', 'awarded'],
  ['2', 'unsuccessful'],
  ['LOT-0012', 'unsuccessful'],
  ['3', null],
  ['(1', null],
])('of lot %s the notice says %s', (number, outcome) => {
  expect(outcomeSaid(TEXT, number)).toBe(outcome)
})
