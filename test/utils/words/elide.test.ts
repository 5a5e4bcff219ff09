import { expect, test } from 'vitest'
import { elide } from '../../../utils/words/elide'
import { t } from '../../../utils/words/t'
import { installMessages } from '../../support/messages'

installMessages('fr')

test.each([
  ['de ', 'ARFRIPS', 'd’'],
  ['de ', 'ITSRA', 'd’'],
  ['De ', 'Énergies', 'D’'],
  ['de\u00a0', 'ADEA', 'd’'],
  ['que ', 'Unis', 'qu’'],
  ['de ', 'Horizon', 'de '],
  ['de ', 'Yves', 'de '],
  ['de ', '11', 'de '],
  ['de ', 'DOMBEA', 'de '],
  ['mode ', 'ADEA', 'mode '],
])('%s before %s', (before, name, elided) => {
  expect(elide(before, name)).toBe(elided)
})

test('every sentence elides before the name that it is given', () => {
  expect(t('panel_change_open', { partner: 'ITSRA' })).toBe('Ouvrir la fiche d’ITSRA')
  expect(t('panel_change_open', { partner: 'DOMBEA' })).toBe('Ouvrir la fiche de DOMBEA')
})
