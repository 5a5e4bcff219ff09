import { describe, expect, it } from 'vitest'
import { caseTender } from '../../../support/cases/case-tender'
import { told } from '../../../support/told'

const NOTICES: readonly (readonly [what: string, text: string, said: Partial<ReturnType<typeof told>>])[] = [
  [
    'what is said behind lots’ names, each on its line',
    `Objet : Relais petite enfance, supervision
Acheteur : Communauté de communes des Monts
Lot 01 - Savoie (73) : montant maximum 45 000 € HT
Lot 02 - Drôme (26), évalué à 30 000 € HT
Lot 03 - Cantal (15) (36 mois)
Lot 04 - Ardèche (07), d’une durée de 3 ans
Date limite de remise des offres : 12/01/2027 à 12h00`,
    {
      amounts: '',
      lots: [
        ['1', 'Savoie (73)', '73', 'maximum 45000'],
        ['2', 'Drôme (26)', '26', 'estimate 30000'],
        ['3', 'Cantal (15)', '15', ''],
        ['4', 'Ardèche (07)', '07', ''],
      ],
    },
  ],
  [
    'two amounts and a place behind a name',
    `Objet : Relais petite enfance
Acheteur : Communauté de communes des Monts
Lot 1. Écoute des parents. Lieu d’exécution : (73) Savoie. Montant mini 5 000 € HT / maxi 20 000 € HT
Lot 2. Écoute des agents. Lieu d’exécution : (26) Drôme. Montant mini 6 000 € HT / maxi 30 000 € HT
Date limite de remise des offres : 12/01/2027 à 12h00`,
    {
      lots: [
        ['1', 'Écoute des parents', '73', 'minimum 5000, maximum 20000'],
        ['2', 'Écoute des agents', '26', 'minimum 6000, maximum 30000'],
      ],
    },
  ],
  [
    'whom a lot is kept for, behind its name',
    `Objet : Entretien et animation
Lot 1 : Animation des ateliers. Lot réservé aux structures d’insertion par l’activité économique. Durée : 2 ans.
Lot 2 : Entretien des salles (réservé aux entreprises adaptées)
Montants estimés : lot 1, 20 000 euros HT ; lot 2, 12 000 euros HT.
Date limite de remise des offres : 12/01/2027 à 12h00`,
    {
      lots: [
        ['1', 'Animation des ateliers', '', 'estimate 20000'],
        ['2', 'Entretien des salles', '', 'estimate 12000'],
      ],
      descriptions: ['Lot réservé aux structures d’insertion par l’activité économique.', 'réservé aux entreprises adaptées'],
    },
  ],
  [
    'results lot by lot: a winner’s name is no place',
    `Avis d’attribution
Objet : Formation des accueillants (3 lots)
Acheteur : Département de la Lozère
Lot 1 - Accueil de jour : attribué à CENTRE DES SAVOIE SAS, 31 000 € HT, 4 offres reçues.
Lot 2 - Accueil de nuit : titulaire : Les Amis du Cantal, 18 500 € HT.
Lot 3 - Accueil d’urgence : déclaré sans suite.`,
    {
      type: 'award',
      amounts: '',
      winners: ['CENTRE DES SAVOIE SAS', 'Les Amis du Cantal'],
      lots: [
        ['1', 'Accueil de jour', '', 'awarded 31000'],
        ['2', 'Accueil de nuit', '', 'awarded 18500'],
        ['3', 'Accueil d’urgence', '', ''],
      ],
      outcomes: ['awarded', 'awarded', 'unsuccessful'],
    },
  ],
  [
    'results of lots without a name, in one line',
    `Avis n° 26-77001 - Type d’avis : Résultat de marché
Acheteur : Département de la Lozère
Lot 1 : attribué à COOPÉRATIVE DE L’AIN, 22 000 euros HT. Lot 2 : infructueux.`,
    {
      lots: [
        ['1', null, '', 'awarded 22000'],
        ['2', null, '', ''],
      ],
      outcomes: ['awarded', 'unsuccessful'],
      count: 2,
    },
  ],
  [
    'a form’s lots, each in one paragraph',
    `Avis de marché
1.1 Acheteur. Nom officiel : Région des Monts
2.1 Procédure. Titre : Formations de la relation d’aide
5.1 Lot : LOT-0001. Titre : Écoute et entretien. Description : formation en présentiel de professionnels de terrain. Subdivision pays (NUTS) : Allier (FRK11). Valeur estimée hors TVA : 70 000 EUR
5.1 Lot : LOT-0002. Titre : Cantal, Haute-Loire. Valeur estimée hors TVA : 55 000 EUR. Chiffre d’affaires annuel minimal : 200 000 EUR
Date limite de réception des offres : 22/01/2027 17:00:00 (UTC+1)`,
    {
      amounts: '',
      lots: [
        ['LOT-0001', 'Écoute et entretien', '', 'estimate 70000'],
        ['LOT-0002', 'Cantal, Haute-Loire', '15 43', 'estimate 55000'],
      ],
      descriptions: ['formation en présentiel de professionnels de terrain', null],
    },
  ],
  [
    'a form’s lots, all in one paragraph',
    `Avis de marché. Titre : Formations de la relation d’aide
5.1 Lot : LOT-0001. Titre : Écoute. Valeur estimée : 70 000 EUR 5.1 Lot : LOT-0002. Titre : Médiation. Valeur estimée : 55 000 EUR. 8.1 Organisation ORG-0001`,
    {
      lots: [
        ['LOT-0001', 'Écoute', '', 'estimate 70000'],
        ['LOT-0002', 'Médiation', '', 'estimate 55000'],
      ],
    },
  ],
  [
    'lots in small letters without a sign',
    `Construction d’une salle, marché en trois lots : lot 1 terrassement, lot 2 charpente et couverture, lot 3 peinture. La salle est livrée meublée.
Acheteur : Commune de Montcornet
Date limite de remise des offres : 12/01/2027 à 12h00`,
    {
      count: 3,
      lots: [
        ['1', 'terrassement', '', ''],
        ['2', 'charpente et couverture', '', ''],
        ['3', 'peinture', '', ''],
      ],
    },
  ],
  [
    'towns within the region around them',
    `Objet : Formation de tuteurs
Lot 1 : Occitanie, regroupements à Toulouse (31) et Montpellier (34). Lot 2 : Normandie, journées à Caen. Lot 3 : Bretagne, notamment Rennes (35).
Date limite de remise des offres : 12/01/2027 à 12h00`,
    {
      lots: [
        ['1', 'Occitanie, regroupements à Toulouse (31) et Montpellier (34)', '31 34', ''],
        ['2', 'Normandie, journées à Caen', '14', ''],
        ['3', 'Bretagne, notamment Rennes (35)', '22 29 35 56', ''],
      ],
    },
  ],
]

describe('lots in a notice’s text', () => {
  it.each(NOTICES)('are read: %s', (_, text, said) => {
    const tender = caseTender(text)
    expect(told(tender)).toMatchObject(said)
    const quoted = [tender.title, tender.buyer, tender.deadline, ...tender.amounts, ...tender.lots.flatMap(({ title }) => title)]
    for (const found of quoted) if (found) expect(text.replace(/\s+/g, ' ')).toContain(found.source.quote)
  })

  it.each([
    ['confided children', 'Lot 1 : Accompagnement des enfants confiés à l’aide sociale. Lot 2 : Logements attribués aux familles', 2],
    ['a price in a name', 'Lot 1 : Tickets de 8 euros, lot 2 : Chèques', 2],
  ])('leave names whole: %s', (_, text, count) => {
    const tender = caseTender(`Objet : Formation\nDate limite de remise des offres : 12/01/2027\n${text}`)
    expect(tender.lots).toHaveLength(count)
    for (const { title } of tender.lots) expect(text).toMatch(new RegExp(`: ${title?.value}(?:[.,]|$)`))
  })
})
