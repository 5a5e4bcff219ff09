import type { Consortium, Partner, Standing } from '../../../../utils/consortium/consortium'
import { PROPOSED_WEIGHTS } from '../../../../utils/consortium/proposed-weights'

const blank = {
  siret: null,
  areas: [],
  skills: [],
  approvals: [],
  certifications: [],
  capacity: { learners: null, turnover: null, answeringDays: null },
  wants: [],
  refuses: [],
  references: [],
  conflicts: [],
  contacts: [],
  notes: '',
} satisfies Partial<Partner>

/** Three invented schools that train social workers. */
export const sampleConsortium: Consortium = {
  id: 'trois-vallees',
  name: 'Écoles des Trois Vallées',
  convention: {
    object: 'Répondre en commun aux appels d’offres de formation',
    rules: ['Chacun informe les autres avant de répondre', 'La part de chacun est écrite avant le dépôt'],
    signedOn: '2024-03-15',
    endsOn: '2027-03-14',
    soloAnswer: 'inform',
    leastDays: 12,
    leastShare: 15,
    standing: 'verified',
  },
  weights: null,
  partners: [
    {
      ...blank,
      id: 'rivage',
      name: 'RIVAGE',
      fullName: 'Institut du travail social du Rhône',
      sites: [
        { id: 'lyon', name: 'Campus de Lyon', town: 'Lyon', departement: '69', standing: 'verified' },
        { id: 'givors', name: 'Antenne de Givors', town: 'Givors', departement: '69', standing: 'to-check' },
      ],
      areas: [
        { layer: 'administrative', name: 'Rhône et Loire', departements: ['69', '42'], standing: 'declared' },
        { layer: 'health', name: 'Groupement hospitalier du Val de Rhône', departements: ['69'], standing: 'to-check' },
      ],
      skills: [
        {
          id: 'assistants-familiaux',
          name: 'Formation des assistants familiaux',
          words: ['assistants familiaux', 'accueil familial', 'DEAF'],
          cpv: ['80530000'],
          standing: 'verified',
        },
        { id: 'encadrement', name: 'Formation des cadres', words: ['CAFERUIS', 'encadrement'], cpv: ['805'], standing: 'declared' },
      ],
      approvals: [{ diploma: 'Diplôme d’État d’assistant familial', site: 'lyon', validUntil: '2028-08-31', standing: 'to-check' }],
      certifications: [{ name: 'Qualiopi', category: 'training', validUntil: '2027-05-01', standing: 'to-check' }],
      capacity: { learners: 240, turnover: null, answeringDays: 6 },
      wants: ['petite enfance', 'protection de l’enfance'],
      contacts: [{ role: 'development', name: 'Camille Perrin', email: 'developpement@rivage.example', phone: null }],
    },
    {
      ...blank,
      id: 'volcans',
      name: 'ITVOL',
      fullName: 'Institut du travail social des Volcans',
      sites: [{ id: 'clermont', name: 'Clermont-Ferrand', town: 'Clermont-Ferrand', departement: '63', standing: 'verified' }],
      areas: [{ layer: 'administrative', name: 'Puy-de-Dôme et Cantal', departements: ['63', '15'], standing: 'declared' }],
      skills: [
        { id: 'vae', name: 'Accompagnement à la VAE', words: ['VAE', 'validation des acquis'], cpv: ['80500000'], standing: 'declared' },
        { id: 'accueil-familial', name: 'Accueil familial', words: ['assistants familiaux'], cpv: [], standing: 'to-check' },
      ],
    },
    {
      ...blank,
      id: 'dombes',
      name: 'DOMBEA',
      fullName: null,
      sites: [{ id: 'bourg', name: 'Bourg-en-Bresse', town: 'Bourg-en-Bresse', departement: '01', standing: 'declared' }],
      areas: [{ layer: 'lived', name: 'À moins d’une heure de Bourg-en-Bresse', departements: ['01', '39'], standing: 'to-check' }],
      skills: [
        { id: 'aide-a-domicile', name: 'Aide à domicile', words: ['aide à domicile', 'DEAES'], cpv: ['85312'], standing: 'declared' },
      ],
      references: [
        {
          buyer: 'Communauté de communes des Étangs',
          object: 'Formation des aides à domicile',
          year: 2023,
          outcome: 'good',
          standing: 'declared',
        },
      ],
      conflicts: ['Centre de gestion des Étangs'],
    },
  ],
}

/** Six partners: more than a narrow panel holds side by side. */
export const manyPartners: Consortium = {
  ...sampleConsortium,
  partners: [
    ...sampleConsortium.partners,
    ...['Val de Saône Formation', 'PASSERELLES', 'Compagnons de l’Isère'].map((name, index) => ({
      ...blank,
      id: `autre-${index}`,
      name,
      fullName: null,
      sites: [],
    })),
  ],
}

const verified = <T extends { standing: Standing }>(items: readonly T[]): T[] => items.map((item) => ({ ...item, standing: 'verified' }))

/** The same three, their sheets filled in: most was seen by somebody. */
export const confirmedConsortium: Consortium = {
  ...sampleConsortium,
  weights: { ...PROPOSED_WEIGHTS, version: 3, territory: 25, history: 2 },
  partners: sampleConsortium.partners.map((partner, at) => ({
    ...partner,
    sites: verified(partner.sites),
    areas: verified(partner.areas),
    skills: verified(partner.skills),
    approvals: partner.approvals.map((one) => ({ ...one, diploma: 'DEAF', standing: 'declared' as const })),
    certifications: [
      { name: 'Qualiopi', category: 'training' as const, validUntil: '2028-05-01', standing: at < 2 ? 'verified' : 'declared' },
    ],
    capacity: { learners: 200, turnover: at === 0 ? 2_400_000 : null, answeringDays: 6 },
    references:
      at === 0
        ? [
            {
              buyer: 'Département de la Grande Vallée',
              object: 'Formation des assistants familiaux',
              year: 2025,
              outcome: 'good' as const,
              standing: 'verified' as const,
            },
          ]
        : [],
  })),
}

/** Twenty partners: the three, and seventeen of other places and trades, one of whose names holds no line. */
export const twentyPartners: Consortium = {
  ...confirmedConsortium,
  partners: [
    ...confirmedConsortium.partners,
    ...Array.from(
      { length: 17 },
      (_, at): Partner => ({
        ...blank,
        id: `membre-${at}`,
        name: at === 0 ? 'Interprofessionnalisation' : `Membre ${at + 4}`,
        fullName: null,
        sites: [
          {
            id: 'site',
            name: 'Siège',
            town: 'Siège',
            departement: ['42', '15', '74', '38', '26', '07'][at % 6] ?? '42',
            standing: 'declared' as const,
          },
        ],
        skills:
          at % 3 === 0
            ? [{ id: 'aide', name: 'Aide à domicile', words: ['aide à domicile'], cpv: [], standing: 'declared' as const }]
            : [{ id: 'espaces', name: 'Espaces verts', words: ['espaces verts', 'élagage'], cpv: ['77'], standing: 'declared' as const }],
      }),
    ),
  ],
}
