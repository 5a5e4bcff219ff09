import { describe, expect, it } from 'vitest'
import { replacementWords } from '../../../components/parts/change-words'
import { fieldName } from '../../../utils/opportunities/field'
import { installMessages } from '../../support/messages'

installMessages('fr')

const NAMES = { partner: (id: string) => ({ rivage: 'RIVAGE', volcans: 'ITVOL' })[id] ?? id }
const plain = (text: string) => text.replace(/\s/g, ' ')

describe('what an import would replace', () => {
  it.each([
    ['pilot', 'rivage', 'volcans', 'Pilote : RIVAGE → ITVOL'],
    ['pilot', null, 'volcans', 'Pilote : rien → ITVOL'],
    ['stage', 'proposed', 'drafting', 'Étape : Proposé → Montage'],
    [fieldName('tag', 'me', 'urgent'), true, null, 'Étiquette « urgent » : renseigné → rien'],
    [fieldName('colour', 'urgent'), 3, 5, 'Couleur : modifié'],
    ['together', '', 'Deux départements.', 'Pourquoi à plusieurs : rien → « Deux départements. »'],
    ['newer/thing', null, 3, 'newer : rien → …'],
  ])('is said of %s from %j to %j', (field, from, to, words) => {
    expect(plain(replacementWords(field, from, to, NAMES))).toBe(words)
  })
})
