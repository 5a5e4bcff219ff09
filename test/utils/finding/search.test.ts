import { describe, expect, it } from 'vitest'
import { Collection } from '../../../utils/finding/collection'
import { anEntry } from '../../support/entries'

const collection = new Collection()
collection.put([
  anEntry('mediation', {
    title: 'Médiation familiale dans le Rhône',
    buyer: 'Département de Brume',
    reference: '2026-MF-07',
    tags: ['urgent'],
  }),
  anEntry('vae', { title: 'Validation des acquis de l’expérience des éducatrices', buyer: 'Ville d’Ambre' }),
  anEntry('fle', { title: 'Ateliers de FLE', buyer: 'CCAS d’Ambre', notes: 'Rappeler la directrice avant jeudi' }),
  anEntry('works', {
    title: 'Travaux de voirie',
    buyer: 'Département de Brume',
    lots: 'Lot 1 : terrassement\nLot 2 : enrobés',
    winners: 'Société Pavé',
  }),
  anEntry('training', { title: 'Formation des formateurs', text: 'Le titulaire anime des séances de supervision.' }),
  anEntry('code', { title: 'Analyse des pratiques', reference: '21-37182' }),
])
const found = (text: string) => collection.find({ text }, { offset: 0, length: 10 })
const ids = (text: string) => found(text).lines.map(({ id }) => id)

describe('a search', () => {
  it.each([
    ['with or without accents', 'mediation', 'mediation'],
    ['in capitals', 'MÉDIATION', 'mediation'],
    ['as it is typed', 'média', 'mediation'],
    ['as it is typed, where its ending changes', 'éducatric', 'vae'],
    ['in the plural', 'médiations familiales', 'mediation'],
    ['in the other gender', 'éducateur', 'vae'],
    ['with a letter missing', 'mediaton', 'mediation'],
    ['with letters swapped', 'viorie', 'works'],
    ['by a tag', 'urgent', 'mediation'],
    ['by its reference', '21-37182', 'code'],
    ['by its lots', 'enrobés', 'works'],
    ['by who won it', 'pavé', 'works'],
    ['by a note', 'directrice jeudi', 'fle'],
    ['by the text of the notice', 'supervision', 'training'],
    ['by the buyer', 'ccas ambre', 'fle'],
    ['by an acronym, where its words stand', 'VAE', 'vae'],
    ['by an acronym with dots', 'V.A.E.', 'vae'],
    ['by the words, where an acronym stands', 'français langue étrangère', 'fle'],
    ['with articles between', 'les travaux de la voirie', 'works'],
  ])('finds %s', (_, text, id) => expect(ids(text)[0]).toBe(id))

  it('forgives no digit: one wrong is another number', () => expect(ids('37183')).toEqual([]))

  it('finds nothing for a word that is nowhere, and everything for no word', () => {
    expect(found('zzzzzz').total).toBe(0)
    expect(found(' … ').total).toBe(6)
  })

  it('says how it read a word, as the notice writes it, and marks what it found', () => {
    const { corrected, lines, marks } = found('mediaton familliale')
    expect(corrected).toEqual([
      { typed: 'mediaton', read: 'médiation' },
      { typed: 'familliale', read: 'familiale' },
    ])
    const [line] = lines
    expect(marks[0]?.title.map(([from, to]) => line?.title.slice(from, to))).toEqual(['Médiation', 'familiale'])
    expect(marks[0]?.buyer).toEqual([])
  })

  it('marks the words that an acronym stands for', () => {
    const { lines, marks } = found('VAE')
    expect(marks[0]?.title.map(([from, to]) => lines[0]?.title.slice(from, to))).toEqual(['Validation des acquis de l’expérience'])
  })

  it('corrects nothing that stands as it is typed', () => expect(found('formation').corrected).toEqual([]))

  it('takes a pasted page and signs of all kinds', () => {
    expect(found('médiation '.repeat(5_000)).total).toBe(1)
    expect(found('\u0000 <b>*(+[\\ 😀 ́').total).toBeGreaterThanOrEqual(0)
  })

  it('reads a word otherwise where what began with it is gone', () => {
    const some = new Collection()
    some.put([anEntry('gone', { title: 'Formtional' }), anEntry('there', { title: 'Formation' })])
    const typed = { text: 'formtion' }
    some.put([anEntry('gone', { title: 'Formtionnelle' })])
    some.drop(['gone'])
    expect(some.find(typed, { offset: 0, length: 5 }).lines.map(({ id }) => id)).toEqual(['there'])
  })

  it('finds with an error that notices hold too what is written rightly in far more of them, and not a neighbour as rare', () => {
    const some = new Collection()
    some.put([
      anEntry('wrong', { title: 'Acompagnement social' }),
      anEntry('rare', { title: 'Acompagnements' }),
      ...Array.from({ length: 60 }, (_, at) => anEntry(`right${at}`, { title: 'Accompagnement des familles' })),
      anEntry('one', { title: 'Conduite' }),
      anEntry('other', { title: 'Condiute' }),
    ])
    const total = (text: string) => some.find({ text }, { offset: 0, length: 5 }).total
    expect(
      some
        .find({ text: 'acompagnement ' }, { offset: 0, length: 2 })
        .lines.map(({ id }) => id)
        .sort(),
    ).toEqual(['rare', 'wrong'])
    expect(total('acompagnement ')).toBe(62)
    expect(total('conduite ')).toBe(1)
  })
})
