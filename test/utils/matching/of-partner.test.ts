import { expect, test } from 'vitest'
import french from '../../../public/_locales/fr/messages.json'
import { ofPartner, SPEAK_OF_ONE } from '../../../utils/matching/of-partner'
import { say } from '../../../utils/words/say'
import { installMessages } from '../../support/messages'

installMessages('fr')

test('the sentences that speak of one partner are those that leave room for its name', () => {
  const open = Object.entries(french).filter(([, { message }]) => message.includes('$WHO$'))
  expect([...SPEAK_OF_ONE].sort()).toEqual(open.map(([key]) => key).sort())
})

test('a partner is named where many are spoken of, and is « ce partenaire » in its own cell', () => {
  const reason = { key: 'requirement_qualiopi_unsaid' }
  const plain = (words: string) => words.replace(/\u00a0/g, ' ')
  expect(plain(say(reason))).toBe('La fiche de ce partenaire ne parle pas de Qualiopi : à vérifier.')
  expect(plain(say(ofPartner(reason, 'ITSRA')))).toBe('La fiche d’ITSRA ne parle pas de Qualiopi : à vérifier.')
  expect(say({ key: 'reason_domain_unsaid' })).toBe('Ce partenaire n’a pas encore décrit ses compétences.')
  expect(ofPartner({ key: 'reason_nobody' }, 'ITSRA')).toEqual({ key: 'reason_nobody' })
})
