import { expect, it } from 'vitest'
import { readLotsCount } from '../../../../utils/portals/complete/read-lots-count'

const count = (text: string) => readLotsCount([], 0, text, 'test')

it.each([
  ['La consultation est décomposée en trois (3) lots.', 3],
  ['Le marché est alloti en quatre lots.', 4],
  ['Les prestations sont réparties en 12 lots.', 12],
  ['Le marché comprend vingt-quatre lots.', 24],
  ['Le marché n’est pas alloti.', 0],
])('%s', (text, expected) => {
  expect(count(text)).toMatchObject({ value: expected, source: { quote: text } })
})

it.each(['Le lot 2 comprend trois livraisons.', 'Chaque candidat répond à deux lots.', 'Le marché comprend un lot.'])('none: %s', (text) =>
  expect(count(text)).toBeNull(),
)
