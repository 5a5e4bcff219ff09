import { describe, expect, it } from 'vitest'
import { termsOf } from '../../support/terms'

const months = (text: string) => {
  const duration = termsOf(text).duration?.value
  return duration ? [duration.months, duration.firstMonths] : null
}

describe('duration', () => {
  it.each([
    ['Durée : 12 mois reconductible 3 fois.', [48, 12]],
    ['Accord-cadre de 24 mois, reconductible une fois', [48, 24]],
    ['Montant maximum sur 4 ans : 200 000 € HT', [48, 48]],
    ['Durée du marché : 36 mois', [36, 36]],
    ['Le marché est conclu pour un an renouvelable trois fois par tacite reconduction.', [48, 12]],
    ['Durée : 1 an. Il est reconductible deux (2) fois pour une durée de six mois.', [24, 12]],
    ["Marché conclu pour une période initiale de deux ans. Il pourra être reconduit une fois pour une durée d'un an.", [36, 24]],
    ['Durée en mois : 48\nReconductible 3 fois 12 mois.', [48, 12]],
    ["L'accord-cadre est conclu pour 12 mois, trois reconductions de 12 mois sont possibles.", [48, 12]],
    ['Durée de 18 mois ferme, sans reconduction.', [18, 18]],
    ["Durée d'un an, reconductible tacitement, sans que la durée totale puisse excéder quatre ans.", [48, 12]],
    ['Durée : 48 mois (reconductions comprises).', [48, 48]],
    ['Durée : 12 mois\nNombre maximal de renouvellements : 2', [36, 12]],
    ['Duration in months: 24', [24, 24]],
    [
      'Le nombre de périodes de reconduction est fixé à 3. La durée du contrat est de 1 an. La durée de chaque période de reconduction est de 1 an.',
      [48, 12],
    ],
    ['260 000 € HT sur 36 mois', [36, 36]],
    ['Durée initiale de 36 mois. Il est reconductible une fois pour une durée de 12 mois par période de reconduction.', [48, 36]],
    ['Marché passé pour un an avec reconduction tacite trois fois', [48, 12]],
    ['Marché non reconductible de 10 mois : durée 10 mois.', [10, 10]],
  ] as const)('%s', (text, expected) => expect(months(text)).toEqual(expected))

  it.each([
    'Délai de validité des offres : 4 mois à compter de la date limite.',
    'Durée en mois pendant laquelle le soumissionnaire est tenu de maintenir son offre : 6',
    'Délai de paiement : 1 mois.',
    'Durée en mois : 6 (A compter de la date limite de réception des offres)',
    "Chiffre d'affaires sur 3 ans.",
    "Au moins cinq ans d'expérience.",
    'Liste des services des trois dernières années.',
    'Formation pour les enfants de plus de 3 ans.',
    'Préavis de 3 mois avant la fin de la période.',
    'Justification d’une durée dépassant quatre ans',
    'Garantie de deux ans.',
  ])('none: %s', (text) => expect(months(text)).toBeNull())
})
