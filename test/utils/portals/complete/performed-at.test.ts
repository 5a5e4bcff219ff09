import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../../../utils/portals/complete/clauses'
import { performedAt } from '../../../../utils/portals/complete/performed-at'
import { aLot } from '../../../support/tender'

const places = (text: string, lots = 0) =>
  performedAt(
    clausesOf(text),
    Array.from({ length: lots }, (_, at) => aLot(String(at + 1), null)),
    'test',
  ).map(({ value }) => [value.text, value.departements.join()])

describe('where a sentence says that the work is done', () => {
  it.each([
    ['Les formations ont lieu pour tous les groupes à Nantes.', 'Nantes', '44'],
    [
      'Les formations se dérouleront sur les sites de Bourg-en-Bresse, Oyonnax et Ambérieu-en-Bugey.',
      'Bourg-en-Bresse, Oyonnax et Ambérieu-en-Bugey',
      '01',
    ],
    ['Les prestations sont réalisées à Clermont-Ferrand et au Puy-en-Velay.', 'Clermont-Ferrand et au Puy-en-Velay', '63,43'],
    ['Les sessions se tiendront à Valence (26) et Montélimar.', 'Valence (26) et Montélimar', '26'],
    ['La formation se déroule dans le département de la Loire.', 'Loire', '42'],
  ])('%s', (text, words, departements) => expect(places(text)).toEqual([[words, departements]]))

  it.each([
    'Les formations ont eu lieu à Nantes en 2024.',
    'L’ouverture des plis aura lieu à Lyon.',
    'La réunion de lancement des prestations se tiendra à Lyon.',
    'Les formations pourront avoir lieu à Lyon ou à distance.',
    'Les formations n’ont pas lieu à Lyon.',
    'Les formations ont-elles lieu à Lyon ?',
    'Les formations ont lieu notamment à Lyon.',
    'Les formations ont lieu, pour le lot 2, à Nantes.',
    'Les formations sont réalisées en Présentiel.',
    'Les formations sont assurées au profit des agents de la Ville de Lyon.',
    'Les prestations sont effectuées à la demande du Département de l’Ain.',
  ])('none: %s', (text) => expect(places(text)).toEqual([]))

  it('is not all lots’, behind the name of one', () => {
    const text = 'Lot 1 : Soins\nLes sessions ont lieu à Nantes.'
    expect([places(text), places(text, 2)]).toEqual([[['Nantes', '44']], []])
  })
})
