import { describe, expect, it } from 'vitest'
import { changeWords, replacementWords } from '../../../components/parts/change-words'
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

describe('what a step’s change says', () => {
  const field = fieldName('step', 'draft')
  const done = { on: null, done: true, owner: null }
  it.each([
    ['ticked', done, null, 'fait'],
    ['unticked', null, done, 'à faire de nouveau'],
    [
      'unticked, its day chosen',
      { ...done, on: '2027-01-04', done: false },
      { ...done, on: '2027-01-04' },
      'à faire de nouveau, 4 janvier 2027',
    ],
    ['put back on its day', null, { ...done, on: '2027-01-04', done: false }, 'comme prévu'],
    ['of which nothing is known', null, null, 'comme prévu'],
  ])('%s', (_, value, before, words) => {
    const said = plain(changeWords({ field, value }, NAMES, before))
    expect(said).toBe(`Rétroplanning, Écrire une première version : ${words}`)
    expect(said).not.toContain('retiré')
  })
})
