import { blankTender } from '../../../../utils/tenders/blank-tender'
import type { Found } from '../../../../utils/tenders/provenance'
import type { Lot, Tender } from '../../../../utils/tenders/tender'
import { sampleTender } from './tender'

const found = <T>(value: T, element: string, quote: string): Found<T> => ({ value, source: { reader: 'boamp', element, quote } })

const lot = (number: string, title: string, departement: string, place: string): Lot => ({
  number,
  title: found(title, `Lot ${number}`, title),
  description: null,
  cpv: [],
  places: [found({ departements: [departement], nuts: [], text: place, role: 'performance' as const }, 'Lieu d’exécution', place)],
  deadline: null,
  amounts: [],
})

/** A notice of some lines: its title, its buyer, and what it says. */
const tender = (title: string, buyer: string, lots: Lot[], said: string[], known: Partial<Tender> = {}): Tender => ({
  ...blankTender,
  noticeType: sampleTender.noticeType,
  title: found(title, 'Objet', title),
  buyer: found(buyer, 'Acheteur', buyer),
  deadline: sampleTender.deadline,
  published: sampleTender.published,
  procedure: sampleTender.procedure,
  lots,
  lotsCount: found(lots.length, 'Division en lots', lots.length > 0 ? `Nombre de lots : ${lots.length}` : 'Marché non divisé en lots'),
  text: [
    title,
    buyer,
    ...lots.map(({ number, title, places }) => `Lot ${number} : ${title?.value}. ${places[0]?.value.text}`),
    ...said,
    'Date limite de remise des plis : 04/06/2026 à 17:00',
  ].join('\n'),
  ...known,
})

/** A framework in three lots, with what such notices impose. */
export const imposingTender = tender(
  'Accord-cadre de formation des assistants familiaux et des accompagnants à domicile',
  'Département de la Grande Vallée',
  [
    lot('1', 'Formation des assistants familiaux, préparation au diplôme d’État (DEAF)', '69', 'Rhône'),
    lot('2', 'Accompagnement à la validation des acquis de l’expérience (VAE)', '63', 'Puy-de-Dôme'),
    lot('3', 'Formation à l’aide à domicile', '01', 'Ain'),
  ],
  [
    'Le titulaire du lot 1 doit être agréé par la Région pour préparer au DEAF sur un site du département.',
    'Le prestataire est certifié Qualiopi au titre des actions de formation.',
    'Les intervenants justifient d’au moins cinq ans d’expérience professionnelle.',
    'Le chiffre d’affaires annuel minimal exigé est de 300 000 euros.',
    'Les formations se déroulent en présentiel dans le département du lot.',
    'Un candidat peut répondre à deux lots au maximum. Un même candidat ne peut se voir attribuer plus de 2 lots.',
    'La visite des lieux est obligatoire avant la remise des offres.',
    'Le marché est conclu pour 24 mois, reconductible une fois pour la même durée.',
    'Les questions sont posées au plus tard 8 jours avant la date limite de remise des plis.',
    'L’offre est signée au moyen d’une signature électronique qualifiée.',
    'Critères : valeur technique 60 %, prix 40 %.',
    'Il est interdit de se présenter à la fois en candidat individuel et en membre d’un groupement.',
  ],
  {
    groupRules: [
      found('solidary-representative', 'Groupement', 'Groupement conjoint avec mandataire solidaire'),
      found(
        'alone-and-grouped-forbidden',
        'Groupement',
        'Il est interdit de se présenter à la fois en candidat individuel et en membre d’un groupement.',
      ),
    ],
    amounts: [
      found(
        { amount: 240000, currency: 'EUR', taxes: 'excluded', role: 'maximum' },
        'Valeur maximale',
        'Valeur maximale : 240 000 euros HT',
      ),
    ],
  },
)

/** One contract, not divided, that one partner covers. */
export const aloneTender = tender(
  'Formation des assistants familiaux employés par le Département',
  'Département du Confluent',
  [],
  ['Lieu d’exécution : Rhône (69).', 'Le prestataire est certifié Qualiopi.'],
  {
    places: [
      found(
        { departements: ['69'], nuts: [], text: 'Rhône', role: 'performance' as const },
        'Lieu d’exécution',
        'Lieu d’exécution : Rhône (69).',
      ),
    ],
    cpv: [found('80530000', 'CPV', '80530000')],
  },
)

/** A purchase that only happens in a school. */
export const outsideTender = tender(
  'Nettoyage des vitres et des sols de l’école de travail social',
  'Syndicat des écoles du Plateau',
  [],
  ['Les prestations sont exécutées à Lyon (69), dans les salles de formation et l’internat.'],
)

/** A contract that only structures of another sort may answer. */
export const reservedTender = tender(
  'Formation à l’aide à domicile de personnes éloignées de l’emploi',
  'Métropole des Deux Fleuves',
  [],
  [
    'Marché réservé aux structures d’insertion par l’activité économique (article L2113-13 du code de la commande publique).',
    'Lieu : Ain (01).',
  ],
  {
    reserved: [
      found(
        'insertion',
        'Marché réservé',
        'Marché réservé aux structures d’insertion par l’activité économique (article L2113-13 du code de la commande publique).',
      ),
    ],
    places: [found({ departements: ['01'], nuts: [], text: 'Ain', role: 'performance' as const }, 'Lieu', 'Lieu : Ain (01).')],
  },
)

const TRADES = [
  'Formation des assistants familiaux',
  'Accompagnement à la validation des acquis de l’expérience',
  'Formation à l’aide à domicile',
  'Formation des cadres (CAFERUIS)',
  'Location de véhicules',
]
const PLACES: readonly (readonly [string, string])[] = [
  ['69', 'Rhône'],
  ['63', 'Puy-de-Dôme'],
  ['01', 'Ain'],
  ['42', 'Loire'],
  ['15', 'Cantal'],
  ['74', 'Haute-Savoie'],
]

/** Thirty lots of a regional framework. */
export const wideTender = tender(
  'Accord-cadre régional de formation des métiers du lien, trente lots par métier et par territoire',
  'Région des Grands Lacs et des Vallées',
  Array.from({ length: 30 }, (_, at) => {
    const trade = TRADES[at % TRADES.length] ?? ''
    const [departement, place] = PLACES[Math.floor(at / TRADES.length)] ?? ['69', 'Rhône']
    return lot(String(at + 1), `${trade} : ${place}`, departement, place)
  }),
  [
    'Le prestataire est certifié Qualiopi.',
    'Les intervenants ont au moins trois ans d’expérience.',
    'Un candidat peut répondre à 5 lots au plus.',
  ],
)

/** Words and addresses that no line holds. */
export const longWordsTender = tender(
  'Interprofessionnalisation-désinstitutionnalisation-multipartenariale des assistants familiaux (AccompagnementInterdisciplinaireTransgénérationnel)',
  'Établissement-public-intercommunal-de-coopération-sociale-et-médico-sociale-de-la-Vallée',
  [
    lot('LOT-0001', 'Accompagnementinterdisciplinairetransgénérationneldésinstitutionnalisé des assistants familiaux', '69', 'Rhône'),
    lot('LOT-0002', 'Anticonstitutionnellementhyperprofessionnalisante formation à l’aide à domicile', '01', 'Ain'),
  ],
  [
    'Le titulaire est certifié Qualiopi-certification-nationale-unique-des-prestataires-d’actions-concourant-au-développement-des-compétences.',
    'Voir https://marches.example.org/consultations/departement/2026/formation/assistants-familiaux/dossier-de-consultation-complet.html',
  ],
)

/** A notice that prints no code and little else: its subject is all there is to judge by. */
export const codelessTender = tender(
  'Formation continue des travailleurs sociaux et des assistants familiaux',
  'Centre de gestion des Collines',
  [],
  ['Sessions de formation professionnelle pour les équipes éducatives, à Lyon (69).'],
)

/** A diploma of another trade, under words of ours. */
export const otherTradeTender = tender(
  'Formation préparant au diplôme d’État des moniteurs équestres',
  'Centre de gestion des Collines',
  [],
  ['Lieu d’exécution : Rhône (69).'],
)

const ALIKE = 'Formation initiale et continue des assistants familiaux, des accompagnants à domicile et des familles, secteur'

/** Lots whose titles differ at their end alone. */
export const alikeTender = tender(
  'Accord-cadre de formation des métiers du lien par secteur',
  'Département de la Grande Vallée',
  [
    lot('1', `${ALIKE} du Rhône`, '69', 'Rhône'),
    lot('2', `${ALIKE} du Puy-de-Dôme`, '63', 'Puy-de-Dôme'),
    lot('3', `${ALIKE} de l’Ain`, '01', 'Ain'),
  ],
  ['Le prestataire est certifié Qualiopi.'],
)
