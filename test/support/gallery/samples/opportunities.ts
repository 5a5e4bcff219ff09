import { fieldName } from '../../../../utils/opportunities/field'
import type { Change, Json } from '../../../../utils/opportunities/operation'
import type { Facts } from '../../../../utils/opportunities/opportunity'
import type { Stage } from '../../../../utils/opportunities/stages'

/** What is said of one invented opportunity; the rest is plain. */
interface Said {
  readonly title: string
  readonly buyer: string
  /** `YYYY-MM-DD`, with its hour or without; null: not known. */
  readonly closes: string | null
  readonly stage?: Stage
  readonly due?: string
  readonly pilot?: string
  readonly tags?: readonly string[]
  readonly place?: string
  readonly decision?: 'go' | 'conditional' | 'watch' | 'no' | 'outside' | 'other-track'
  readonly score?: number
  readonly portal?: string
  readonly closed?: string
  readonly deleted?: true
  readonly watch?: string
  readonly more?: Readonly<Record<string, Json>>
}

const SAID: readonly Said[] = [
  {
    title: 'Formation des assistants familiaux, préparation au diplôme d’État',
    buyer: 'Département de la Grande Vallée',
    closes: '2026-05-20T12:00',
    stage: 'deposit',
    due: '2026-05-18',
    pilot: 'rivage',
    tags: ['urgent', 'petite enfance'],
    place: '69',
    decision: 'go',
    score: 86,
    more: { alone: true },
  },
  {
    title: 'Accompagnement à la validation des acquis de l’expérience des aides à domicile',
    buyer: 'Fédération des services d’aide du Plateau',
    closes: '2026-05-22T17:00',
    stage: 'review',
    due: '2026-05-19',
    pilot: 'volcans',
    tags: ['VAE'],
    place: '63',
    decision: 'conditional',
    score: 71,
  },
  {
    title: 'Accord-cadre de formation des encadrants du secteur médico-social, trois lots par territoire',
    buyer: 'Centre hospitalier des Trois Rivières, établissement support du groupement hospitalier de territoire',
    closes: '2026-05-26T16:00',
    stage: 'decision',
    due: '2026-05-15',
    tags: ['encadrement', 'à relire', 'GHT'],
    place: '01',
    decision: 'conditional',
    score: 64,
  },
  {
    title: 'Formation à la prévention de la maltraitance',
    buyer: 'Maison départementale de l’enfance du Val',
    closes: '2026-06-01T12:00',
    stage: 'proposed',
    pilot: 'dombes',
    place: '01',
    decision: 'watch',
    score: 58,
    portal: 'atexo/place',
  },
  {
    title: 'Dispositif régional d’orientation des demandeurs d’emploi vers les métiers du soin',
    buyer: 'Région des Grands Lacs et des Vallées',
    closes: '2026-06-04T17:00',
    stage: 'drafting',
    due: '2026-05-27',
    pilot: 'rivage',
    tags: ['région'],
    place: '42',
    decision: 'go',
    score: 79,
    portal: 'ted',
  },
  {
    title: 'Analyse de la pratique professionnelle pour les équipes éducatives',
    buyer: 'Association de sauvegarde du Confluent',
    closes: '2026-06-09',
    place: '69',
    decision: 'watch',
    score: 44,
    portal: 'generic',
  },
  {
    title: 'Formation de tuteurs et de maîtres d’apprentissage',
    buyer: 'Opérateur de compétences de la cohésion sociale',
    closes: '2026-06-11T12:00',
    tags: ['apprentissage'],
    place: '63',
    decision: 'go',
    score: 81,
  },
  {
    title: 'Actions collectives de formation au repérage des fragilités',
    buyer: 'Agence régionale de santé des Vallées',
    closes: '2026-06-18T18:00',
    stage: 'proposed',
    place: '43',
    decision: 'other-track',
    score: 52,
  },
  {
    title: 'Nettoyage des locaux de l’école de travail social',
    buyer: 'Syndicat des écoles du Plateau',
    closes: '2026-06-19T12:00',
    place: '69',
    decision: 'outside',
    score: 3,
  },
  {
    title: 'Formation des surveillants de nuit et des maîtresses de maison',
    buyer: 'Établissement public de la Plaine',
    closes: '2026-07-02T12:00',
    stage: 'spotted',
    place: '01',
    decision: 'conditional',
    score: 66,
    tags: ['à relire'],
  },
  {
    title: 'Bilan de compétences des agents de la fonction publique hospitalière',
    buyer: 'Groupement hospitalier des Deux Monts',
    closes: '2026-07-08T12:00',
    place: '74',
    decision: 'no',
    score: 22,
  },
  {
    title: 'Étude des besoins de formation des métiers du lien',
    buyer: 'Conseil des territoires de l’Ouest',
    closes: null,
    place: '15',
    decision: 'watch',
    score: 48,
  },
  {
    title: 'Formation aux gestes et postures',
    buyer: 'Commune de Bourg-la-Rivière',
    closes: '2026-05-12T12:00',
    stage: 'proposed',
    place: '01',
    decision: 'no',
    score: 31,
  },
  {
    title: 'Formation des assistants familiaux, session précédente',
    buyer: 'Département de la Grande Vallée',
    closes: '2025-11-03T12:00',
    stage: 'result',
    pilot: 'rivage',
    tags: ['petite enfance'],
    place: '69',
    decision: 'go',
    score: 84,
    watch: '2026-05-18',
    more: { result: { outcome: 'won', on: '2025-12-18', begins: '2026-01-05', months: 24 } },
  },
  {
    title: 'Prestations de coaching de cadres',
    buyer: 'Métropole des Deux Fleuves',
    closes: '2026-06-02T12:00',
    place: '69',
    decision: 'no',
    closed: 'trade',
  },
  {
    title: 'Maintenance d’ascenseurs',
    buyer: 'Office de l’habitat du Val',
    closes: '2026-06-03T12:00',
    place: '69',
    decision: 'outside',
    deleted: true,
  },
]

/** Days in the order in which they were kept. */
const idOf = (at: number) => `boamp:26-${900_100 + at}`

const deadline = (closes: string): Json => ({
  date: closes.slice(0, 10),
  time: closes.slice(11) || null,
  zone: 'Europe/Paris',
  zoneFrom: 'assumed',
  from: 'notice',
  quote: `Date limite : ${closes}`,
  url: null,
})

/** What made one opportunity as it stands. */
function changesOf(said: Said, of: string): Change[] {
  const facts: Facts = {
    title: said.title,
    buyer: said.buyer,
    reference: null,
    noticeId: of,
    noticeType: 'call',
    procedure: 'adapted',
    portal: said.portal ?? 'boamp',
    url: `https://www.boamp.fr/pages/avis/?q=idweb:${of.slice(6)}`,
    published: '2026-05-04',
    departements: said.place ? [said.place] : [],
    places: [],
    cpv: ['80530000'],
    lots: [],
    questions: null,
    otherDeadlines: [],
    winners: [],
    months: null,
  }
  const { decision, score = null } = said
  const fields: [string, Json | undefined][] = [
    ['facts', facts as unknown as Json],
    ['deadline', said.closes ? deadline(said.closes) : undefined],
    ['verdict', decision && { decision, score, lots: [], pilot: null, weightsVersion: 0, at: 0 }],
    ['pilot', said.pilot],
    ['closed', said.closed && { why: said.closed, note: '' }],
    ['deleted', said.deleted],
    ...(said.tags ?? []).map((tag): [string, Json] => [fieldName('tag', 'me', tag), true]),
    ...(said.due ? [[fieldName('date', said.stage ?? 'spotted'), said.due] as [string, Json]] : []),
    ...(said.watch ? [[fieldName('watch', 'again'), { on: said.watch, why: 'renewal', note: '', done: false }] as [string, Json]] : []),
    ...Object.entries(said.more ?? {}),
  ]
  return fields.flatMap(([field, value]) => (value === undefined ? [] : [{ of, field, value }]))
}

/** What made sixteen invented opportunities, each at its stage. */
export const sampleChanges: readonly Change[] = SAID.flatMap((said, at) => changesOf(said, idOf(at)))

/** The stages, set apart: a gesture may not lead past the rules, but what is imported stands where it stood. */
export const sampleStages: readonly Change[] = SAID.flatMap(({ stage }, at) =>
  stage ? [{ of: idOf(at), field: 'stage', value: stage }] : [],
)

/** Some hundreds of the same, named apart. */
export const manyChanges: readonly Change[] = Array.from({ length: 240 }, (_, at) => {
  const said = SAID[at % 12] as Said
  const closes = said.closes && new Date(Date.UTC(2026, 4, 19 + Math.floor(at / 3))).toISOString().slice(0, 10)
  return changesOf({ ...said, title: `${said.title} (${at + 1})`, closes: closes && `${closes}T12:00` }, `boamp:26-${at + 1}`)
}).flat()
