import { fieldName } from '../../../../utils/opportunities/field'
import type { NoticeCopy } from '../../../../utils/opportunities/notice-copy'
import type { Change, Json } from '../../../../utils/opportunities/operation'
import { disputedTender, sampleTender } from './tender'

/** The one opportunity of these samples. */
export const DOSSIER = 'boamp:26-900123'

const url = 'https://www.boamp.fr/pages/avis/?q=idweb:26-900123'
const deadline = { date: '2026-06-04', time: '17:00', zone: 'Europe/Paris', zoneFrom: 'assumed' }

/** Its notice, as it was kept. */
export const dossierCopy: NoticeCopy = {
  id: 'c0'.repeat(32),
  reading: { kind: 'notice', portal: 'boamp', url, tender: sampleTender },
  at: Date.UTC(2026, 4, 12, 8),
}

const facts: Json = {
  title: sampleTender.title?.value ?? '',
  buyer: sampleTender.buyer?.value ?? null,
  reference: '26SOC014',
  noticeId: '26-900123',
  noticeType: 'call',
  procedure: 'adapted',
  portal: 'boamp',
  url,
  published: '2026-05-04',
  departements: ['69', '63', '01'],
  places: [],
  cpv: ['80530000'],
  lots: sampleTender.lots.map(({ number, title }) => ({ number, title: title?.value ?? null })),
  questions: { ...deadline, date: '2026-05-25', time: '12:00' },
  otherDeadlines: disputedTender.otherDeadlines.map(({ value }) => ({ ...value })),
  winners: [],
  months: 36,
}

const changes = (fields: Readonly<Record<string, Json>>): Change[] =>
  Object.entries(fields).map(([field, value]) => ({ of: DOSSIER, field, value }))

/** Kept, and nothing more. */
export const keptChanges = changes({
  facts,
  deadline: { ...deadline, from: 'notice', quote: 'Date limite de remise des plis : 04/06/2026 à 17:00', url: null },
  copy: dossierCopy.id,
  verdict: {
    decision: 'conditional',
    score: 71.4,
    lots: [
      { lot: '1', decision: 'go', score: 71.4, team: ['rivage'] },
      { lot: '2', decision: 'conditional', score: 64, team: ['volcans'] },
      { lot: '3', decision: 'conditional', score: 58, team: ['dombes'] },
      { lot: '4', decision: 'outside', score: 0, team: [] },
    ],
    pilot: 'rivage',
    weightsVersion: 3,
    at: Date.UTC(2026, 4, 12, 8),
  },
})

/** At go or no go, with two answers, a veto that stands and one that was lifted. */
export const decisionChanges = [
  ...keptChanges,
  ...changes({
    stage: 'decision',
    [fieldName('owner', 'decision')]: 'volcans',
    [fieldName('rating', 'rivage')]: { interest: 5, load: 3, risk: 2 },
    [fieldName('rating', 'volcans')]: { interest: 2, load: 5, risk: 4 },
    [fieldName('veto', 'volcans')]: { why: 'Personne avant septembre pour les visites du lot 2.', lifted: null },
    [fieldName('veto', 'dombes')]: { why: 'Conflit avec le bilan annuel.', lifted: 'Le bilan est avancé d’une semaine.' },
    [fieldName('tag', 'me', 'à relire')]: true,
    [fieldName('tag', 'consortium', 'petite enfance')]: true,
    [fieldName('note', 'consortium', 'n1')]: 'Appelé le service des marchés : pas de visite obligatoire.',
    [fieldName('note', 'me', 'n2')]: 'Voir avec la direction si nous pouvons libérer Claude deux jours.\nSinon, laisser le lot 2.',
  }),
]

/** Being written, one partner below its least share. */
export const draftingChanges = [
  ...decisionChanges,
  ...changes({
    [fieldName('veto', 'volcans')]: { why: 'Personne avant septembre.', lifted: 'Une vacataire prend les visites.' },
    decision: { go: true, why: 'Le lot 1 est notre métier, et l’acheteur nous connaît.', on: '2026-05-13' },
    pilot: 'rivage',
    together: 'RIVAGE couvre le Rhône, ITVOL le Puy-de-Dôme : aucun ne peut répondre seul aux lots 1 et 2.',
    [fieldName('lot', '1', 'rivage')]: { share: 90 },
    [fieldName('lot', '1', 'dombes')]: { share: 10 },
    [fieldName('lot', '2', 'volcans')]: { share: 60 },
    [fieldName('lot', '2', 'rivage')]: { share: 30 },
    [fieldName('step', 'split')]: { on: null, done: true, owner: 'rivage' },
    stage: 'drafting',
  }),
]

/** Over and won, with its lessons begun and the day on which it comes back. */
export const overChanges = [
  ...draftingChanges,
  ...changes({
    deposit: { on: '2026-06-02', receipt: 'AR 2026-06-02 15:42, n° 88412', members: ['rivage', 'volcans', 'dombes'] },
    result: { outcome: 'partly', on: '2026-07-20', begins: '2026-09-01', months: 36 },
    [fieldName('watch', 'renewal')]: { on: '2028-12-01', why: 'renewal', note: 'Préparer le lot 2 plus tôt.', done: false },
    [fieldName('lesson', 'outcome')]: 'Lot 1 gagné, lot 2 perdu sur le prix.',
    [fieldName('lesson', 'gap')]: '4 points sur 100 au lot 2.',
    stage: 'lessons',
  }),
]

/** Nothing is known of it but its title. */
export const bareChanges = changes({
  facts: {
    ...(facts as Record<string, Json>),
    buyer: null,
    reference: null,
    questions: null,
    otherDeadlines: [],
    lots: [],
    departements: [],
    months: null,
    published: null,
  },
})

/** One more field of the opportunity. */
export const dossierChange = (field: string, value: Json): Change => ({ of: DOSSIER, field, value })
