import { describe, expect, it } from 'vitest'
import { aLot } from '../../support/tender'
import { termsOf } from '../../support/terms'

const lots = ['1', '2', '3'].map((number) => aLot(number, null))
const reserved = (text: string, known = lots) => termsOf(text, known).reserved.map(({ value, lots }) => [value, lots])

describe('whom lots are kept for', () => {
  it.each([
    ['Le lot 2 est réservé aux entreprises adaptées.', [['disability', ['2']]]],
    ["Les lots 1 et 3 sont réservés aux structures d'insertion par l'activité économique.", [['insertion', ['1', '3']]]],
    [
      "Le lot 1 est réservé aux structures de l'insertion par l'activité économique, le lot 2 aux entreprises adaptées.",
      [
        ['insertion', ['1']],
        ['disability', ['2']],
      ],
    ],
    [
      'Marchés réservés aux ESAT (lot 1) et aux SIAE (lot 3).',
      [
        ['disability', ['1']],
        ['insertion', ['3']],
      ],
    ],
    [
      'Lot 1 : mobilier\nLot 2 : espaces verts (réservé aux SIAE, article L2113-13)\nLot 3 : nettoyage\nDurée : 12 mois',
      [['insertion', ['2']]],
    ],
    [
      "Lot 1 : ménage. Lot 2 : ateliers de couture. Réservé aux structures de l'économie sociale et solidaire.\nDurée : 24 mois.",
      [['social-economy', ['2']]],
    ],
    ['Le marché est réservé aux entreprises adaptées.', [['disability', null]]],
    ['Certains lots sont réservés aux ESAT.', [['disability', []]]],
    ['Certains lots sont réservés aux ESAT.\nLot 1 : bureaux\nLot 2 : jardins, lot réservé aux ESAT', [['disability', ['2']]]],
    [
      "Lot 1 : conseil. La participation n'est pas réservée.\nLot 2 : conseil. Participation réservée aux ateliers protégés.",
      [['disability', ['2']]],
    ],
    ['Le pouvoir adjudicateur se réserve le droit de ne pas attribuer le lot 2.', []],
    ['Insertion : 300 heures réservées à des personnes éloignées de l’emploi.', []],
  ])('%s', (text, expected) => expect(reserved(text)).toEqual(expected))

  it('lots by letters', () => {
    const known = ['A', 'B', 'C'].map((letter) => aLot(letter, null))
    expect(reserved('Lot A : bureaux\nLot B : jardins. Lot réservé aux ESAT.\nLot C : vitres\nDurée : 12 mois', known)).toEqual([
      ['disability', ['B']],
    ])
    expect(reserved('Les lots A et C sont réservés aux ESAT.', known)).toEqual([['disability', ['A', 'C']]])
    expect(reserved('Un lot à bons de commande : le marché est réservé aux ESAT.', known)).toEqual([['disability', null]])
  })

  it('a table of lots without the word', () => {
    const known = [aLot('1', 'Menuiserie des salles'), aLot('2', 'Espaces verts (réservé aux ESAT)')]
    expect(reserved('1\nMenuiserie des salles\n2\nEspaces verts (réservé aux ESAT)', known)).toEqual([['disability', ['2']]])
  })

  it('a form says it of each lot', () => {
    const text = [
      '5.1 Lot : LOT-0001',
      'Titre : Entretien',
      '5.1.6 Informations générales',
      'Participation réservée : la participation n’est pas réservée.',
      '5.1 Lot : LOT-0002',
      'Titre : Conditionnement',
      '5.1.6 Informations générales',
      'Participation réservée : La participation est réservée aux ateliers protégés et aux opérateurs économiques d’insertion (article L2113-12).',
      'Section 8 - Organisations',
    ].join('\n')
    expect(reserved(text, [aLot('LOT-0001', null), aLot('LOT-0002', null)])).toEqual([['disability', ['LOT-0002']]])
  })
})
