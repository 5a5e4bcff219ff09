import { describe, expect, it } from 'vitest'
import { aLot, found } from '../../support/tender'
import { requirementsOf, termsOf } from '../../support/terms'

describe('Qualiopi', () => {
  it.each([
    ['Le prestataire est certifié Qualiopi.', 'mandatory', null],
    ['La certification QUALIOPI au titre des actions de formation est exigée.', 'mandatory', 'training'],
    ['Certification Qualiopi, catégorie bilans de compétences, en cours de validité.', 'mandatory', 'skills-assessment'],
    ['Qualiopi pour les actions de VAE', 'mandatory', 'vae'],
    ['Qualiopi pour les actions permettant de valider les acquis de l’expérience', 'mandatory', 'vae'],
    ['Organisme certifié Qualiopi (apprentissage).', 'mandatory', 'apprenticeship'],
    ['Certification qualité des organismes de formation (article L6316-1 du code du travail).', 'mandatory', null],
    ['La certification Qualiopi serait un plus.', 'wished', null],
  ] as const)('%s', (text, level, category) =>
    expect(requirementsOf('qualiopi', text)).toMatchObject([{ level, category, lots: null, quote: text }]),
  )
  it.each([
    "La certification Qualiopi n'est pas obligatoire.",
    'Accompagnement à la certification Qualiopi de nos services.',
    'Formation sur le référentiel : préparer son audit Qualiopi.',
    'Qualiopi : non',
  ])('none: %s', (text) => expect(requirementsOf('qualiopi', text)).toEqual([]))
  it('none where the certificate is the title of what is bought', () => {
    expect(
      requirementsOf('qualiopi', 'Certification Qualiopi des instituts\nObjet : audit', [], 'Certification Qualiopi des instituts'),
    ).toEqual([])
  })
})

describe('registration as a training body', () => {
  it.each([
    "Fournir le récépissé de déclaration d'activité auprès de la DREETS.",
    "Numéro de déclaration d’activité d'organisme de formation",
    'Organisme déclaré au sens de l’article L. 6351-1 du code du travail',
  ])('%s', (text) => expect(requirementsOf('activity-declaration', text)).toHaveLength(1))
  it.each(["Déclaration d'activité polluante auprès de la préfecture.", "La déclaration d'activité n'est pas demandée."])(
    'none: %s',
    (text) => expect(requirementsOf('activity-declaration', text)).toEqual([]),
  )
})

describe('least turnover', () => {
  it.each([
    ["Chiffre d'affaires annuel moyen minimum : 250 000 € HT.", 250_000],
    ["Le candidat justifie d'un chiffre d'affaires supérieur ou égal à 1,2 M€ par an.", 1_200_000],
    ["Un chiffre d'affaires minimal de 90 k€ est exigé.", 90_000],
    ["Le chiffre d'affaires ne peut être inférieur à 300 000,00 EUR.", 300_000],
    ["Chiffre d'affaires cumulé des trois derniers exercices : au moins 900 000 €.", 300_000],
  ] as const)('%s', (text, amount) => expect(requirementsOf('turnover', text)).toMatchObject([{ amount, quote: text.replace(/\.$/, '.') }]))
  it.each([
    "Déclaration concernant le chiffre d'affaires global des trois derniers exercices.",
    "Aucun chiffre d'affaires minimum n'est exigé. Montant du marché : 300 000 € HT.",
    "Sans minimum de chiffre d'affaires.",
    'Le minimum de commandes est de 20 000 € HT.',
  ])('none: %s', (text) => expect(requirementsOf('turnover', text)).toEqual([]))
  it('of each lot its own', () => {
    const text = "Chiffre d'affaires minimum pour le lot 1 : 100 000 €. Chiffre d'affaires minimum pour le lot 2 : 80 000 €."
    expect(requirementsOf('turnover', text)).toMatchObject([
      { id: 'turnover@1', lots: ['1'], amount: 100_000 },
      { id: 'turnover@2', lots: ['2'], amount: 80_000 },
    ])
  })
})

describe('work on the spot', () => {
  it.each([
    ['Les sessions ont lieu en présentiel.', false, []],
    ['Formation exclusivement en présentiel dans le Cantal.', true, ['15']],
    ['Les séances se déroulent sur place, à Aurillac (15).', false, ['15']],
    ['Présentiel uniquement : aucune séance à distance ne sera acceptée.', true, []],
    ['Interventions 100 % en présentiel dans les locaux du Département.', true, []],
    ['Le distanciel est exclu pour ces modules.', true, []],
    ['Les intervenants sont présents physiquement dans la Loire (42).', false, ['42']],
    ['Sessions exclusivement en présentiel en Île-de-France', true, ['75', '77', '78', '91', '92', '93', '94', '95']],
    ['Les actions se déroulent sur place à Annecy et à Chambéry.', false, ['74', '73']],
    ['Groupes de parole tenus uniquement sur place, dans les haltes parisiennes.', true, ['75']],
    ['Ateliers exclusivement en présentiel dans les foyers lyonnais.', true, ['69']],
    ["Les actions ont lieu en présentiel dans les établissements d'Île-de-France (75, 93).", false, ['75', '93']],
  ] as const)('%s', (text, exclusive, departements) =>
    expect(requirementsOf('on-site', text)).toMatchObject([{ kind: 'on-site', exclusive, departements }]),
  )
  it.each([
    'Formation en présentiel ou à distance, au choix du candidat.',
    'Le dossier peut être consulté sur place.',
    'Une visite sur place est possible avant la formation.',
    "Le présentiel n'est pas obligatoire pour ces sessions.",
  ])('none: %s', (text) => expect(requirementsOf('on-site', text)).toEqual([]))
})

describe('proximity', () => {
  it.each([
    ['La salle se situe à moins de 30 minutes du lieu de travail des agents.', 30, null],
    ['Sessions organisées dans un rayon de 25 km autour de Privas.', null, 25],
    ['Le temps de trajet des stagiaires ne doit pas excéder quarante-cinq minutes.', 45, null],
    ['Lieux de formation à moins d’une heure de trajet : à une heure de route maximum.', 60, null],
    ['Distance maximale : la formation a lieu à 20 kilomètres du domicile au plus.', null, 20],
  ] as const)('%s', (text, minutes, kilometres) => expect(requirementsOf('proximity', text)).toMatchObject([{ minutes, kilometres }]))
  it.each([
    "Délai d'intervention : à moins de 45 minutes sur le site.",
    'Chaque session dure 90 minutes.',
    'Livraison dans un rayon de 50 km.',
    'Pause de 15 minutes entre deux sessions.',
  ])('none: %s', (text) => expect(requirementsOf('proximity', text)).toEqual([]))
})

describe('experience and references', () => {
  it.each([
    ["Les formateurs ont au moins trois ans d'expérience.", 3, 'mandatory'],
    ["Expérience professionnelle de 5 ans minimum : 5 années d'expérience", 5, 'mandatory'],
    ["Une expérience d'au moins dix (10) ans est demandée.", 10, 'mandatory'],
    ['Les intervenants justifient d’une expérience significative en protection de l’enfance.', null, 'mandatory'],
    ["Deux ans d'expérience seraient appréciés.", 2, 'wished'],
  ] as const)('%s', (text, years, level) => expect(requirementsOf('experience', text)).toMatchObject([{ years, level }]))
  it.each(['Expérience des intervenants : 20 points.', "Aucune expérience n'est exigée."])('no experience: %s', (text) =>
    expect(requirementsOf('experience', text)).toEqual([]),
  )
  it.each([
    ['Présenter trois références similaires de moins de trois ans.', 3],
    ['Liste des principaux services effectués au cours des trois dernières années.', null],
    ['Références sur des prestations de même nature.', null],
    ['Le candidat fournit au moins 2 références.', 2],
    ['Le candidat présente dix références au maximum.', null],
  ] as const)('%s', (text, count) => expect(requirementsOf('references', text)).toMatchObject([{ count }]))
  it.each([
    'Numéro de référence : 2026-14',
    'Référence de TED : non disponible',
    'Références des dispositions législatives applicables',
    'Prix de référence de 3 références du catalogue',
  ])('no references: %s', (text) => expect(requirementsOf('references', text)).toEqual([]))
})

describe('work at a distance', () => {
  it.each([
    ['Formation hybride.', null, 'mandatory'],
    ['Parcours mixte : 70 % en présentiel, 30 % en distanciel.', 30, 'mandatory'],
    ['Modules en distanciel, 30 % au maximum.', 30, 'mandatory'],
    ['Dans la limite de 20 % des heures à distance pour chaque stagiaire.', 20, 'mandatory'],
    ['Une partie de la formation peut se faire en classe virtuelle.', null, 'wished'],
    ['La plateforme pédagogique du titulaire accueille les participants.', null, 'mandatory'],
  ] as const)('%s', (text, share, level) => expect(requirementsOf('remote', text)).toMatchObject([{ share, level }]))
  it.each([
    'Aucune séance à distance.',
    'Le distanciel est exclu de la formation.',
    'Pôle multimodal de la gare : accompagnement au changement.',
    'Achat de véhicules hybrides avec formation des conducteurs.',
    'Télésurveillance à distance du centre de formation.',
  ])('none: %s', (text) => expect(requirementsOf('remote', text)).toEqual([]))
})

describe('where a requirement holds', () => {
  const lots = [aLot('LOT-0001', 'Ain'), aLot('LOT-0002', 'Cantal'), aLot('LOT-0003', 'Drôme')]
  const of = (text: string) => requirementsOf('qualiopi', text, lots).map(({ lots }) => lots)
  it.each([
    ['Qualiopi est exigé pour le lot 2.', ['LOT-0002']],
    ['Lots n° 1 et 3 : certification Qualiopi.', ['LOT-0001', 'LOT-0003']],
    ['Les titulaires des lots 1 à 3 sont certifiés Qualiopi.', ['LOT-0001', 'LOT-0002', 'LOT-0003']],
    ['Certification Qualiopi exigée, sauf pour le lot 1.', ['LOT-0002', 'LOT-0003']],
    ['Le titulaire est certifié Qualiopi (lot 3).', ['LOT-0003']],
    ['Qualiopi exigé pour tous les lots.', null],
    ['Qualiopi exigé par lot.', null],
  ] as const)('%s', (text, expected) => expect(of(text)).toEqual([expected]))

  it('of a lot’s own part, read in its order', () => {
    const text = 'Lot 1 : Ain\nCertification Qualiopi exigée.\nLot 2 : Cantal\nSessions à Aurillac.\nLot 3 : Drôme'
    expect(requirementsOf('qualiopi', text, lots)).toMatchObject([{ id: 'qualiopi@LOT-0001', lots: ['LOT-0001'] }])
  })
  it('of a lot’s own description; where one lot alone has one it may be the notice’s text', () => {
    const [one, two] = ['Le titulaire est certifié Qualiopi pour ce lot.', 'Sessions réparties sur le territoire de la Drôme.']
    const described = [aLot('A', 'Ain', { description: found(one) }), aLot('B', 'Drôme', { description: found(two) })]
    expect(requirementsOf('qualiopi', `${one}\n${two}`, described)).toMatchObject([{ id: 'qualiopi@A', lots: ['A'] }])
    expect(requirementsOf('qualiopi', one, [aLot('A', 'Ain', { description: found(one) }), aLot('B', 'Drôme')])).toMatchObject([
      { lots: null },
    ])
  })
  it('what is said of all swallows what is said of one', () => {
    expect(termsOf('Qualiopi exigé. Lot 2 : Qualiopi exigé.').requirements.map(({ id }) => id)).toEqual(['qualiopi'])
  })
})
