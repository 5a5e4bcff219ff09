import { describe, expect, it } from 'vitest'
import { readTerms } from '../../../utils/terms/read-terms'
import { aLot, aTender, found } from '../../support/tender'
import { requirementsOf } from '../../support/terms'

const lots = ['1', '2', '3'].map((number) => aLot(number, null))
const turnovers = (text: string, known = lots) =>
  requirementsOf('turnover', text, known).map(({ amount, lots, level, doubt }) => ({ amount, lots, level, doubt }))
const asked = (amount: number, ...lots: string[]) => ({ amount, lots, level: 'mandatory', doubt: undefined })

describe('what is asked of one lot is not asked of the others', () => {
  it.each([
    [
      "Lot 1 : Loire. Chiffre d'affaires annuel minimum : 400 000 €.\nLot 2 : Isère. Chiffre d'affaires annuel minimum : 3 M€.\nDurée : 24 mois.",
      [asked(400_000, '1'), asked(3_000_000, '2')],
    ],
    [
      "Chiffre d'affaires annuel minimum exigé : 150 000 € (lot 1), 900 000 € (lots 2 et 3).",
      [asked(150_000, '1'), asked(900_000, '2', '3')],
    ],
    [
      "Chiffre d'affaires minimal : lot 1 : 80 000 € ; lot 2 : 250 000 € ; lot 3 : 60 000 €.",
      [asked(80_000, '1'), asked(250_000, '2'), asked(60_000, '3')],
    ],
    ["Chiffre d'affaires minimal pour le lot 2 : 250 000 €, pour un marché estimé à 500 000 €.", [asked(250_000, '2')]],
  ])('%s', (text, expected) => expect(turnovers(text)).toEqual(expected))

  it('a form: to the next heading', () => {
    const lot = (number: string, amount: string) => [
      '5.1',
      `Identifiant technique du lot : ${number}`,
      'Titre : Sessions',
      '5.1.9 Critères de sélection',
      `Description : chiffre d'affaires annuel minimal de ${amount}`,
      '5.1.12 Conditions du marché public',
    ]
    const text = [
      ...lot('LOT-0001', '200 000 EUR'),
      ...lot('LOT-0002', '2 000 000 EUR'),
      'Section 8 - Organisations',
      "L'organisme est certifié Qualiopi.",
    ].join('\n')
    const known = [aLot('LOT-0001', null), aLot('LOT-0002', null)]
    expect(turnovers(text, known)).toEqual([asked(200_000, 'LOT-0001'), asked(2_000_000, 'LOT-0002')])
    expect(requirementsOf('qualiopi', text, known)).toMatchObject([{ lots: null }])
  })

  it("a form's copy without sections: to the first line that is like none of another lot's", () => {
    const text = [
      '5.1 Lot : LOT-0001. Titre : Ain',
      "Critères de sélection. Chiffre d'affaires annuel minimal : 200 000 EUR",
      '5.1 Lot : LOT-0002. Titre : Loire',
      "Critères de sélection. Chiffre d'affaires annuel minimal : 2 000 000 EUR",
      'Tous : le candidat est certifié Qualiopi.',
    ].join('\n')
    const known = [aLot('LOT-0001', null), aLot('LOT-0002', null)]
    expect(turnovers(text, known)).toEqual([asked(200_000, 'LOT-0001'), asked(2_000_000, 'LOT-0002')])
    expect(requirementsOf('qualiopi', text, known)).toMatchObject([{ lots: null }])
  })

  it('what stands behind a list of lots on their line is said of all', () => {
    const text = 'Lots : lot 1 : Ain. Lot 2 : Isère. Lot 3 : Loire. Le prestataire est certifié Qualiopi.'
    expect(requirementsOf('qualiopi', text, lots)).toMatchObject([{ lots: null }])
  })

  it('so is what a part says of each lot', () => {
    const text = "Lot 1 : Ain\nLot 2 : Isère. Chiffre d'affaires minimum par lot : 100 000 €.\nDurée : 12 mois"
    expect(turnovers(text)).toEqual([{ amount: 100_000, lots: null, level: 'mandatory', doubt: undefined }])
  })
})

describe('several least turnovers of which no lot is said', () => {
  const text = "Chiffre d'affaires minimum : 300 000 €.\nPour les plus grands territoires, chiffre d'affaires minimum : 6 000 000 €."
  it('are of nobody for sure where there are lots', () => {
    expect(turnovers(text)).toEqual([{ amount: 6_000_000, lots: null, level: 'implied', doubt: 'which-lot' }])
    const { requirements } = readTerms(aTender({ text, lotsCount: found(4) }))
    expect(requirements).toMatchObject([{ level: 'implied', doubt: 'which-lot' }])
  })
  it('are the strictest where the contract is not divided', () => {
    expect(turnovers(text, [])).toEqual([{ amount: 6_000_000, lots: null, level: 'mandatory', doubt: undefined }])
  })
  it('said twice alike is said', () => {
    expect(turnovers("Chiffre d'affaires minimum : 300 000 €.\nCandidature : chiffre d'affaires minimum de 300 k€.")).toMatchObject([
      { level: 'mandatory' },
    ])
  })
})
