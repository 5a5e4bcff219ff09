import { describe, expect, it } from 'vitest'
import { caseTender } from '../../../support/cases/case-tender'
import { told } from '../../../support/told'

const NOTICES: readonly (readonly [what: string, text: string, said: Partial<ReturnType<typeof told>>])[] = [
  [
    'sectors after dashes, an amount a lot, questions in a sentence',
    `Consultation n° 2026-SOC-044
Pouvoir adjudicateur : Conseil départemental de la Drôme
Objet du marché : Groupes de parole des équipes de l’aide sociale à l’enfance
MAPA - Services - Allotissement : oui (4 lots)
Lot n° 1 – Secteur Valence ; lot n° 2 – Secteur Romans ; lot n° 3 – Secteur Montélimar ; lot n° 4 – Secteur Crest et Die
Montant maximum annuel par lot : 40 000 € HT
Clôture : mercredi 13 janvier 2027 à 17 h 00
Les questions doivent parvenir avant le 4 janvier 2027 à 12h sur le profil d’acheteur.`,
    {
      type: 'call',
      reference: '2026-SOC-044',
      procedure: 'adapted',
      deadline: '2027-01-13 17:00',
      questions: '2027-01-04 12:00',
      count: 4,
      amounts: '',
      lots: [
        ['1', 'Secteur Valence', '26', 'maximum 40000 a year'],
        ['2', 'Secteur Romans', '', 'maximum 40000 a year'],
        ['3', 'Secteur Montélimar', '26', 'maximum 40000 a year'],
        ['4', 'Secteur Crest et Die', '', 'maximum 40000 a year'],
      ],
    },
  ],
  [
    'lots by letters, amounts behind "pour le lot"',
    `Avis d’appel public à la concurrence
CCAS de Montcornet (63)
Formation des aides à domicile aux gestes et postures
Le marché est décomposé en deux lots : lot A : manutention des personnes ; lot B : repérage des maltraitances.
Valeur estimée hors TVA : 45 000 EUR pour le lot A et 38 000 EUR pour le lot B.
Code CPV principal : 80511000-9
Les offres sont à remettre au plus tard le 18/12/2026 à 11h30.`,
    {
      buyer: 'CCAS de Montcornet',
      title: 'Formation des aides à domicile aux gestes et postures',
      deadline: '2026-12-18 11:30',
      cpv: '80511000',
      count: 2,
      lots: [
        ['A', 'manutention des personnes', '', 'estimate 45000'],
        ['B', 'repérage des maltraitances', '', 'estimate 38000'],
      ],
    },
  ],
  [
    'a call for projects whose label says candidates',
    `Département de la Haute-Loire
Appel à candidatures relatif à la création de places d’accueil
Le présent appel vise à soutenir des porteurs de projets, par voie de subvention.
Date limite de dépôt des candidatures : 15 février 2027`,
    { type: 'call-for-projects', buyer: 'Département de la Haute-Loire', deadline: '2027-02-15' },
  ],
  [
    'a procedure that was dropped',
    `Avis n° 26-118201 - Avis d’annulation
La Région Bretagne informe que la procédure n° 2026-RB-17 relative à la formation des conseillers en insertion est déclarée sans suite pour motif d’intérêt général.`,
    {
      type: 'cancellation',
      buyer: 'Région Bretagne',
      reference: '2026-RB-17',
      title: 'la formation des conseillers en insertion',
      deadline: null,
    },
  ],
  [
    'facts that bars part',
    `Référence : 26FS0071 | Organisme : Centre hospitalier du Puy (43) | Intitulé : Formation de référents
Procédure : Procédure adaptée ouverte | Catégorie : Services | Lieu d’exécution : (43) Haute-Loire
Date limite de remise des plis : 08 Févr. 2027 16:30 | Allotissement : Non
Estimation : 28 500 € HT`,
    {
      title: 'Formation de référents',
      buyer: 'Centre hospitalier du Puy',
      reference: '26FS0071',
      procedure: 'adapted',
      deadline: '2027-02-08 16:30',
      count: 0,
      amounts: 'estimate 28500',
      lots: [],
    },
  ],
  [
    'a price beside each lot’s name',
    `Marché public de services - Avis de marché
Identité de l’acheteur : Métropole de Montcornet
Dénomination du marché : Location de vélos pour les agents
Lot 1 : vélos urbains - 120 000 € HT. Lot 2 : vélos cargo - 80 000 € HT.
CPV : 34430000-0. Lieu principal d’exécution : Marseille (13).
Remise des offres avant le 22/12/2026 à 12:00`,
    {
      title: 'Location de vélos pour les agents',
      cpv: '34430000',
      lots: [
        ['1', 'vélos urbains', '', 'estimate 120000'],
        ['2', 'vélos cargo', '', 'estimate 80000'],
      ],
    },
  ],
  [
    'sentences alone',
    `EHPAD Les Tilleuls - 01000 Bourg-en-Bresse
L’EHPAD Les Tilleuls lance une consultation pour l’analyse des pratiques de ses équipes (3 groupes).
Marché unique, non alloti, d’une durée de 12 mois. Budget prévisionnel : 9 600 euros TTC par an.
Les devis sont attendus pour le 11 décembre 2026 à 18h.`,
    {
      type: 'call',
      title: 'l’analyse des pratiques de ses équipes (3 groupes)',
      buyer: 'EHPAD Les Tilleuls',
      deadline: '2026-12-11 18:00',
      count: 0,
      amounts: 'estimate 9600 a year',
    },
  ],
  [
    'lots numbered in a sentence, départements by their codes',
    `Type de procédure : Appel d’offres restreint. Pouvoir adjudicateur : ARS de la Grande Vallée. Titre : Formation à la réhabilitation psychosociale.
Ce marché se compose de 3 lots : 1) départements 01, 69 et 42 ; 2) départements 26, 07 et 38 ; 3) départements 73 et 74.
Date limite de réception des candidatures : 20-01-2027 à 12:00. Date limite d’obtention des renseignements : 10-01-2027.`,
    {
      procedure: 'restricted',
      title: 'Formation à la réhabilitation psychosociale',
      buyer: 'ARS de la Grande Vallée',
      deadline: '2027-01-20 12:00',
      questions: '2027-01-10',
      lots: [
        ['1', 'départements 01, 69 et 42', '01 69 42', ''],
        ['2', 'départements 26, 07 et 38', '26 07 38', ''],
        ['3', 'départements 73 et 74', '73 74', ''],
      ],
    },
  ],
  [
    'results: no lot is invented from what is said of one',
    `Résultat de marché
Région Grand Est - Formation de médiateurs sociaux
Le lot 1 a été attribué à l’association Passerelles pour un montant de 212 000 € HT. Le lot 2 a été déclaré infructueux.`,
    { type: 'award', winners: ['Passerelles'], amounts: 'awarded 212000', lots: [], deadline: null },
  ],
  [
    'a total and its parts, lots named by directions',
    `[ref : 2026-OPCO-88] Accompagnement VAE collective des salariés
OPCO Cohésion sociale
Publié le 02/11/2026
Date et heure limites de réception des offres : 11 janvier 2027 à 12 heures (heure de Paris)
Accord-cadre avec un maximum de 1,2 M€ HT, réparti ainsi : lot 1 Nord-Ouest : 400 000 € HT, lot 2 Sud-Est : 500 000 € HT, lot 3 Outre-mer : 300 000 € HT.`,
    {
      reference: '2026-OPCO-88',
      title: 'Accompagnement VAE collective des salariés',
      amounts: 'maximum 1200000',
      lots: [
        ['1', 'Nord-Ouest', '', 'maximum 400000'],
        ['2', 'Sud-Est', '', 'maximum 500000'],
        ['3', 'Outre-mer', '', 'maximum 300000'],
      ],
    },
  ],
  [
    'money of other sorts',
    `Ville de Montcornet : entretien des espaces verts
Procédure adaptée. CPV 77310000.
Date limite : 16/12/2026 - 12:00. Le chiffre d’affaires minimal exigé est de 150 000 €. Pénalité de 100 € par jour de retard. Le montant des travaux est de 2 M€.`,
    { buyer: 'Ville de Montcornet', title: 'entretien des espaces verts', amounts: '', deadline: '2026-12-16 12:00' },
  ],
  [
    'an exception by a lot’s technical number',
    `Conseil Régional de la Grande Vallée
Programme régional de formation 2027-2029
Avis de marché, procédure formalisée : appel d’offres ouvert.
Les lots : LOT-0001 : Allier (FRK11) ; LOT-0002 : Cantal (FRK12) ; LOT-0003 : Haute-Loire (FRK13)
Valeur maximale par lot : 750 000 EUR hors TVA sauf le lot LOT-0002 : 250 000 EUR hors TVA.
Date limite de réception des offres : 15/01/2027 17:00:00 (UTC+1)`,
    {
      procedure: 'open',
      lots: [
        ['LOT-0001', 'Allier (FRK11)', '03', 'maximum 750000'],
        ['LOT-0002', 'Cantal (FRK12)', '15', 'maximum 250000'],
        ['LOT-0003', 'Haute-Loire (FRK13)', '43', 'maximum 750000'],
      ],
    },
  ],
  [
    'lots left out are counted, not invented',
    `Acheteur : OPCO Exemple - Titre : Formations au repérage des violences
Lots : LOT-0001 Bretagne (FRH) ; LOT-0002 Normandie (FRD) ; [...] ; LOT-0011 Corse (FRM).
Date limite de réception des offres : 07/01/2027 12:00`,
    {
      buyer: 'OPCO Exemple',
      title: 'Formations au repérage des violences',
      count: 11,
      lots: [
        ['LOT-0001', 'Bretagne (FRH)', '22 29 35 56', ''],
        ['LOT-0002', 'Normandie (FRD)', '14 27 50 61 76', ''],
        ['LOT-0011', 'Corse (FRM)', '2A 2B', ''],
      ],
    },
  ],
  [
    'a day that was moved',
    `Avis rectificatif
Office public de l’habitat de Montcornet
Dans l’avis publié le 2 novembre 2026 (référence 26-OPH-0312), la date limite de remise des offres initialement fixée au 10/12/2026 à 12h00 est reportée au 21/12/2026 à 16h00.`,
    { type: 'corrigendum', deadline: '2026-12-21 16:00' },
  ],
  [
    'between two amounts, and an undivided contract',
    `SYNDICAT MIXTE DU PAYS DE MONTCORNET
Réf. : SMPM/2026/09
Accompagnement des bénéficiaires du RSA
Marché à bons de commande en lot unique, montant compris entre 20 000 € HT et 60 000 € HT par an
Date limite de réception des propositions : 18 décembre 2026, 16h`,
    {
      type: 'call',
      title: 'Accompagnement des bénéficiaires du RSA',
      reference: 'SMPM/2026/09',
      count: 0,
      amounts: 'minimum 20000 a year, maximum 60000 a year',
    },
  ],
  [
    'a whole region',
    `Objet : Formation des maîtres d’apprentissage
Acheteur : Région Occitanie
Lot 1 : sessions à Toulouse. Lot 2 : classes à distance pour toute la région.
Date limite de remise des offres : 12/01/2027 à 12h00`,
    {
      lots: [
        ['1', 'sessions à Toulouse', '31', ''],
        ['2', 'classes à distance pour toute la région', '09 11 12 30 31 32 34 46 48 65 66 81 82', ''],
      ],
    },
  ],
]

describe('a notice’s sentences', () => {
  it.each(NOTICES)('say what no label does: %s', (_, text, said) => {
    const tender = caseTender(text)
    expect(told(tender)).toMatchObject(said)
    const quoted = [tender.title, tender.buyer, tender.deadline, ...tender.amounts, ...tender.lots.flatMap(({ title }) => title)]
    for (const found of quoted) if (found) expect(text.replace(/\s+/g, ' ')).toContain(found.source.quote)
  })

  it.each([
    ['what is said of lots', 'Le titulaire du lot 1 forme les agents. Le lot 2 est réservé. Sauf lot 3 (12 000 € HT).'],
    ['files', 'Lot 1 - CCTP.pdf\nLot 2 - BPU (120 Ko)'],
    ['one lot alone', 'Lot 2 : relance du gros œuvre'],
    ['lots that do not begin with the first', 'Lot 4 : peinture ; lot 5 : plomberie'],
    ['sentences in small letters', 'Les offres, lot 1 pour 90 000 euros, lot 2 pour 60 000 euros, sont reçues.'],
    ['amounts', 'Montant maximum : 300 000 € HT (lot 1 : 100 000 ; lot 2 : 200 000)'],
  ])('name no lots in %s', (_, text) => {
    expect(caseTender(`Objet : Formation\nDate limite de remise des offres : 12/01/2027\n${text}`).lots.length).toBeLessThan(2)
  })
})
