import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { LESSON_LENGTH } from '../../../utils/learning/choice'
import { isWide, ownStems, ownWords } from '../../../utils/learning/own-words'
import { tellingWords } from '../../../utils/learning/telling-words'
import { loadCpvModel } from '../../../utils/matching/cpv/load-model'
import { lessonIn } from '../../../utils/matching/lessons'
import { aConsortium, aLot, aPartner, aSkill, aTender, found, placed } from '../../support/tender'

const model = await loadCpvModel()
const group = aConsortium(
  aPartner('Nord', '69', [
    aSkill('af', 'Formation des assistants familiaux', ['accueil familial']),
    aSkill('pa', 'Analyse des pratiques', ['conduite de projet']),
  ]),
)

const titled = (title: string) => aTender({ title: found(title) })

describe('words that tell what is bought', () => {
  test.each([
    ['Formation préparant au diplôme d’État d’ambulancier', 'ambulancier'],
    ['Prestations de nettoyage des vitres de l’école Jules-Moulin', 'nettoyage des vitres'],
    ['Fourniture de chariots élévateurs pour le centre technique du Rhône', 'chariots élévateurs'],
    ['Accord-cadre de formation linguistique des demandeurs d’emploi', 'linguistique'],
    ['Maintenance des ascenseurs', 'Maintenance des ascenseurs'],
  ])('%s: %s', (title, words) => {
    expect(tellingWords(titled(title), model)).toContain(words)
  })

  it.each([
    'Formation préparant au diplôme d’État',
    'Accord-cadre à bons de commande de prestations de formation continue',
    'Actions de formation professionnelle, lot 2, département de la Loire',
    '',
  ])('none of %s: any notice may hold them', (title) => {
    expect(tellingWords(titled(title), model)).toEqual([])
  })

  it('puts the narrower of two words and one first, and knows no place, name or number', () => {
    const words = tellingWords(titled('Location de 12 simulateurs équestres à Lyon pour la société Ferrand'), model)
    expect(words[0]).toBe('simulateurs équestres')
    expect(words.join(' ')).not.toMatch(/Lyon|Ferrand|12/)
  })

  it('proposes nothing of what the consortium can do', () => {
    const words = tellingWords(titled('Assistants familiaux, conduite de travaux, simulateurs de conduite'), model, ownStems(group))
    expect(words.join(' ')).not.toMatch(/familiaux|assistants|conduite/)
    expect(words).toContain('simulateurs')
  })

  it('takes the title before its lots, and leaves out whose notice it is and where', () => {
    const tender = aTender({
      title: found('FORMATION AUX BALANCES DU MARTINET EN ISLOIRE'),
      buyer: found('Cercle du Martinet'),
      places: [{ ...placed('69'), value: { ...placed('69').value, text: 'Isloire' } }],
      lots: [aLot('1', 'Simulateurs équestres')],
    })
    expect(tellingWords(tender, model)).toEqual(['BALANCES', 'Simulateurs équestres', 'Simulateurs', 'équestres'])
  })

  it('gives words that a lesson finds in the title again, and never too long', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zéA-ZÉ’ ,.:()-]{0,120}$/), (title) => {
        for (const words of tellingWords(titled(title), null)) {
          if (words.length > LESSON_LENGTH) return false
          if (!lessonIn(title, 'hide', [{ id: 'x', kind: 'hide', words, at: 0 }])) return false
        }
        return true
      }),
      { seed: 7, numRuns: 400 },
    )
  })
})

describe('words of our own skills', () => {
  it('are told with the skills that hold them', () => {
    expect(ownWords('conduite de travaux', group)).toEqual([
      { word: 'conduite', skills: [{ skill: 'Analyse des pratiques', partner: 'Nord' }] },
    ])
    expect(ownWords('accueil FAMILIAL', group).map(({ word }) => word)).toEqual(['FAMILIAL'])
  })

  it('count for nothing where any notice holds them, unless the lesson has no other', () => {
    expect(ownWords('formation d’ambulancier', group)).toEqual([])
    expect(ownWords('formation', group).map(({ word }) => word)).toEqual(['formation'])
  })

  it('know a lesson that is too wide', () => {
    expect(isWide('Formation préparant au diplôme d’État')).toBe(true)
    expect(isWide('diplôme d’ambulancier')).toBe(false)
  })
})
