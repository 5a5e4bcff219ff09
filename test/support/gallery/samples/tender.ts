import type { Row } from '../../../../utils/portals/portal'
import { blankTender } from '../../../../utils/tenders/blank-tender'
import type { Found } from '../../../../utils/tenders/provenance'
import type { Lot, Tender } from '../../../../utils/tenders/tender'

const found = <T>(value: T, element: string, quote: string): Found<T> => ({ value, source: { reader: 'boamp', element, quote } })

const lot = (number: string, title: string, departements: string[], text: string): Lot => ({
  number,
  title: found(title, `Lot ${number}`, title),
  description: null,
  cpv: [found('80530000', 'Code CPV', '80530000')],
  places: [found({ departements, nuts: [], text, role: 'performance' as const }, 'Lieu d’exécution', text)],
  deadline: null,
  amounts: [],
})

/** An invented consultation in four lots. */
export const sampleTender: Tender = {
  ...blankTender,
  noticeType: found('call', 'Type d’avis', 'Avis de marché'),
  title: found(
    'Formation des assistants familiaux et accompagnement des parcours professionnels dans les métiers de l’aide à domicile',
    'Objet',
    'Formation des assistants familiaux et accompagnement des parcours professionnels dans les métiers de l’aide à domicile',
  ),
  buyer: found('Département de la Grande Vallée', 'Nom complet de l’acheteur', 'Département de la Grande Vallée'),
  reference: found('26SOC014', 'Référence', '26SOC014'),
  noticeId: found('26-900123', 'Avis n°', 'Avis n° 26-900123'),
  published: found('2026-05-04', 'Publié le', 'Publié le 04/05/2026'),
  deadline: found(
    { date: '2026-06-04', time: '17:00', zone: 'Europe/Paris', zoneFrom: 'assumed' },
    'Date limite',
    'Date limite de remise des plis : 04/06/2026 à 17:00',
  ),
  questionsDeadline: found(
    { date: '2026-05-25', time: '12:00', zone: 'Europe/Paris', zoneFrom: 'assumed' },
    'Questions',
    'Questions écrites jusqu’au 25/05/2026 à 12 h',
  ),
  cpv: [found('80530000', 'Code CPV principal', '80530000')],
  places: [
    found(
      { departements: ['69', '01'], nuts: ['FRK26'], text: 'Rhône et Ain', role: 'performance' },
      'Lieu principal',
      'Lieu principal d’exécution : Rhône et Ain',
    ),
  ],
  procedure: found('adapted', 'Procédure', 'Procédure adaptée'),
  lots: [
    lot('1', 'Formation des assistants familiaux, diplôme d’État', ['69'], 'Rhône'),
    lot('2', 'Accompagnement à la validation des acquis de l’expérience', ['63'], 'Puy-de-Dôme'),
    lot('3', 'Professionnalisation des intervenants de l’aide à domicile', ['01'], 'Ain'),
    lot('4', 'Location de simulateurs de conduite', ['74'], 'Haute-Savoie'),
  ],
  lotsCount: found(4, 'Division en lots', 'Division en lots : oui (4)'),
  amounts: [
    found({ amount: 480000, currency: 'EUR', taxes: 'excluded', role: 'maximum' }, 'Valeur maximale', 'Valeur maximale : 480 000 euros HT'),
  ],
  groupRules: [found('solidary-representative', 'Groupement', 'Groupement conjoint avec mandataire solidaire')],
  documentsUrl: found(
    'https://marches.example.org/consultation/26SOC014',
    'Adresse du profil',
    'https://marches.example.org/consultation/26SOC014',
  ),
  text: `Formation des assistants familiaux et accompagnement des parcours professionnels dans les métiers de l’aide à domicile
Lot 1 : Formation des assistants familiaux, diplôme d’État. Rhône
Lot 2 : Accompagnement à la validation des acquis de l’expérience (VAE). Puy-de-Dôme
Lot 3 : Professionnalisation des intervenants de l’aide à domicile. Ain
Lot 4 : Location de simulateurs de conduite. Haute-Savoie
Date limite de remise des plis : 04/06/2026 à 17:00
Le candidat devra être certifié Qualiopi.`,
}

/** The same, whose page gives two deadlines and says little else. */
export const disputedTender: Tender = {
  ...sampleTender,
  otherDeadlines: [
    found(
      { date: '2026-06-08', time: '12:00', zone: 'Europe/Paris', zoneFrom: 'stated' },
      'Remise des offres',
      'Les offres sont attendues le 8 juin 2026 à 12 h 00, heure de Paris',
    ),
  ],
  lots: [],
  lotsCount: null,
  amounts: [],
  places: [],
  cpv: [],
  questionsDeadline: null,
}

/** The result of one: nobody answers it any more. */
export const awardedTender: Tender = {
  ...sampleTender,
  noticeType: found('award', 'Type d’avis', 'Avis d’attribution'),
  deadline: null,
  questionsDeadline: null,
  winners: [found('Institut des Deux Rives', 'Titulaire', 'Titulaire : Institut des Deux Rives')],
}

/** A page that announces more lots than it shows, one of which closes earlier. */
export const unreadLotsTender: Tender = {
  ...sampleTender,
  lots: sampleTender.lots.slice(0, 2).map((lot, index) =>
    index === 0
      ? {
          ...lot,
          deadline: found(
            { date: '2026-05-28', time: '12:00', zone: 'Europe/Paris', zoneFrom: 'assumed' as const },
            'Lot 1',
            'Lot 1 : remise des plis le 28/05/2026 à 12 h',
          ),
        }
      : lot,
  ),
}

/** A page that gives a title and hardly more. */
export const bareTender: Tender = { ...blankTender, title: sampleTender.title, text: 'Formation des assistants familiaux' }

const row = (noticeId: string, title: string, buyer: string, date: string | null, departement: string): Row => ({
  noticeId,
  title: found(title, 'Objet', title),
  buyer: found(buyer, 'Acheteur', buyer),
  reference: null,
  deadline: date ? found({ date, time: '12:00', zone: 'Europe/Paris', zoneFrom: 'assumed' }, 'Date limite', `${date} 12:00`) : null,
  published: null,
  noticeType: found('call', 'Type', 'Avis de marché'),
  places: [found({ departements: [departement], nuts: [], text: null, role: 'publication' }, 'Département', departement)],
  href: `https://marches.example.org/avis/${noticeId}`,
})

/** An invented results page. */
export const sampleRows: Row[] = [
  row('26-900201', 'Travaux de réfection de la voirie communale', 'Commune de Saint-Amour-les-Bois', '2026-06-02', '01'),
  row('26-900202', 'Formation des assistants familiaux agréés', 'Département de la Grande Vallée', '2026-06-04', '69'),
  row('26-900203', 'Fourniture de denrées alimentaires pour les cuisines scolaires', 'Ville de Montclair', '2026-06-11', '38'),
  row(
    '26-900204',
    'Accompagnement à la validation des acquis de l’expérience (VAE) des agents',
    'Centre hospitalier des Monts',
    '2026-06-18',
    '63',
  ),
  row('26-900205', 'Formation aux métiers de l’aide à domicile', 'Union départementale de l’aide', null, '01'),
  row('26-900206', 'Maintenance des ascenseurs', 'Office public de l’habitat du Lac', '2026-06-09', '74'),
]
