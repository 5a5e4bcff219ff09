import { describe, expect, it } from 'vitest'
import type { Tender } from '../../../utils/tenders/tender'
import { readTerms } from '../../../utils/terms/read-terms'
import { aLot, aTender, found } from '../../support/tender'
import { requirementsOf } from '../../support/terms'

const shares = (text: string) => requirementsOf('remote', text).map(({ share }) => share)

describe('all of it at a distance', () => {
  it.each([
    'Les sessions se déroulent intégralement à distance.',
    'Formation 100 % à distance',
    'Prestations réalisées à 100 % à distance.',
    'Accompagnement entièrement en visioconférence des participants',
    'Parcours réalisé à distance en totalité.',
    "Aucune session en présentiel n'est prévue.",
    'La formation est suivie en ligne, sans séance en présentiel.',
    "Les stagiaires suivent les modules en classe virtuelle.\nAucun regroupement en présentiel n'est organisé.",
  ])('%s', (text) => expect(shares(text)).toEqual([100]))

  it.each([
    'Le premier module se déroule intégralement à distance.',
    'La formation ne peut se dérouler entièrement à distance.',
    'Aucune session en présentiel le samedi ; parcours hybride.',
    "Aucune séance en présentiel n'est exigée ; formation multimodale : parcours multimodal.",
    'Formation intégralement à distance.\nLe bilan et la session de clôture ont lieu en présentiel à Rennes.',
  ])('not: %s', (text) => expect(shares(text)).not.toContain(100))

  it('of one lot alone', () => {
    const text = 'Lot 1 : sessions intégralement à distance.\nLot 2 : sessions en présentiel à Mende.'
    expect(requirementsOf('remote', text, [aLot('1', null), aLot('2', null)])).toMatchObject([{ share: 100, lots: ['1'] }])
  })
})

describe("in the buyer's own walls", () => {
  const at = (known: Partial<Tender>) =>
    readTerms(aTender(known)).requirements.flatMap((one) => (one.kind === 'on-site' ? [one.departements] : []))
  it.each([
    ['Les sessions se tiennent dans les locaux du Département.', 'Conseil départemental de la Mayenne', ['53']],
    ["Ateliers organisés dans les locaux de l'acheteur", 'Ville de Tarbes', ['65']],
    ["Les actions ont lieu dans les locaux de l'établissement.", 'Centre hospitalier de Niort', ['79']],
    ['Les sessions se tiennent dans les locaux du Département, à Nantes et à Angers.', 'Conseil départemental de la Mayenne', ['44', '49']],
    ['Les sessions ont lieu dans les locaux de la collectivité.', 'Région Bretagne', []],
    ["Les sessions ont lieu dans les locaux des adhérents de l'opérateur.", 'OPCO de Nantes', []],
  ])('%s %s', (text, buyer, expected) => expect(at({ text, buyer: found(buyer) })).toEqual([expected]))

  it('where a page gives the buyer’s place', () => {
    const place = found({ departements: ['48'], nuts: [], text: null, role: 'buyer' as const })
    expect(at({ text: 'Séances sur place, dans les locaux de la commune', buyer: found('Commune de Valbois'), places: [place] })).toEqual([
      ['48'],
    ])
  })
})
