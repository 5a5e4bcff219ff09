import { describe, expect, it } from 'vitest'
import { cutLot } from '../../../../utils/portals/complete/cut-lot'

describe('a lot’s words', () => {
  it.each([
    ['Rhône (69) : minimum 5 000 € HT, maximum 20 000 € HT', 'Rhône (69)'],
    ['Nettoyage des vitres, soit 12 500 € TTC par an', 'Nettoyage des vitres'],
    ['Secteur nord – pour un montant total de 30 k€', 'Secteur nord'],
    ['Secteur nord d’une valeur estimée de 30 000 €', 'Secteur nord'],
    ['Gardiennage (durée : 12 mois)', 'Gardiennage'],
    ['Gardiennage, 24 mois renouvelables', 'Gardiennage'],
    ['Tutorat - lot déclaré infructueux', 'Tutorat'],
    ['Tutorat a été attribué à Les Amis', 'Tutorat'],
    ['attribué à Les Amis', ''],
    ['Tutorat attribué à Les Amis', 'Tutorat'],
    ['Tutorat (07) jusqu’à 40 000 € HT', 'Tutorat (07)'],
    ['Logements attribués aux familles', 'Logements attribués aux familles'],
    ['Accueil des enfants (0 à 3 ans)', 'Accueil des enfants (0 à 3 ans)'],
    ['Enfants confiés à l’aide sociale, longue durée', 'Enfants confiés à l’aide sociale, longue durée'],
    ['Formation - 240 h', 'Formation - 240 h'],
    ['Transport ? Grande-Terre.', 'Transport ? Grande-Terre.'],
  ])('%s are called %s', (words, title) => expect(cutLot(words).title.trim()).toBe(title))

  it('are cut in time, however they are made', () => {
    const started = performance.now()
    for (const unit of ['de ', 'maxi', ', soit', ' : total', '(1 ', "d'", ' 1 000']) cutLot(`Nom ${unit.repeat(2_000)}`)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
