import { describe, expect, it } from 'vitest'
import { Collection } from '../../../utils/finding/collection'
import { entryOf } from '../../../utils/finding/entry'
import { anEntry } from '../../support/entries'
import { someFacts, someOpportunity } from '../../support/opportunity'

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

  describe('by a number', () => {
    const numbers = new Collection()
    numbers.put([
      anEntry('this', { title: 'Formation', codes: '26-990017' }),
      anEntry('longer', { title: 'Formation', codes: '26-9900175' }),
      ...Array.from({ length: 12 }, (_, at) => anEntry(`year${at}`, { title: 'Formation', codes: `26-1000${at}` })),
      anEntry('other', { title: 'Formation', codes: '2026-AF-7' }),
      anEntry('years', { title: 'Formation de 2027 à 2031' }),
    ])
    const found = (text: string) => numbers.find({ text }, { offset: 0, length: 50 }).lines.map(({ id }) => id)

    it.each([
      ['26-990017', ['this', 'longer']],
      ['26-990017 ', ['this']],
      ['26990017 ', ['this']],
      ['n° 26-990017 ', ['this']],
      ['26-9900', ['this', 'longer']],
      ['26-990018', []],
      ['formation 26-990018 ', []],
      ['formation 26-990017 ', ['this']],
      ['2026-AF-7 ', ['other']],
      // Nowhere run together: all of its parts.
      ['2027-2031', ['years']],
      ['2027-2032', []],
    ])('finds %s whole, its own first, and no other of its parts', (text, ids) => expect(found(text)).toEqual(ids))

    it('marks it whole', () => {
      const titled = new Collection()
      titled.put([anEntry('titled', { title: 'Avis 26-990017, Brume' })])
      const { marks, lines } = titled.find({ text: '26-990017' }, { offset: 0, length: 1 })
      expect(marks[0]?.title.map(([from, to]) => lines[0]?.title.slice(from, to))).toEqual(['26-990017'])
    })
  })

  describe('by a département', () => {
    const placed = new Collection()
    const at = (id: string, departements: string[], title = 'Formation') =>
      entryOf(someOpportunity({ facts: someFacts({ title, departements, reference: null }) }, id))
    placed.put([at('dome', ['63']), at('ain', ['01']), at('corse', ['2A']), at('many', ['69'], 'Nettoyage de 63 logements')])
    const found = (text: string) => placed.find({ text }, { offset: 0, length: 9 }).lines.map(({ id }) => id)

    it.each([
      'dept 63',
      'dept. 63',
      'département 63',
      'Departement n° 63',
      'dpt 63',
      'dép 63',
      'dep63',
      '(63)',
      'formation (63)',
      'dept 63 formation',
    ])('finds %s, and no other number', (text) => expect(found(text)).toEqual(['dome']))

    it.each([
      ['dept 1 ', 'ain'],
      ['département 01', 'ain'],
      ['dpt 2a', 'corse'],
    ])('finds %s', (text, id) => expect(found(text)).toEqual([id]))

    it('finds the code alone among other numbers, and no département where there is none', () => {
      expect(found('63').sort()).toEqual(['dome', 'many'])
      expect(found('dept 42')).toEqual([])
      expect(found('(99)')).toEqual([])
    })
  })

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
