import type { Consortium, Partner } from '../../../../utils/consortium/consortium'

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
