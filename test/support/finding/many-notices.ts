import { CORPUS, hasCorpus, readNotices } from '../corpus/corpus'

/** A notice in short. */
export interface ShortNotice {
  readonly title: string
  readonly buyer: string
  readonly departements: readonly string[]
}

interface Read {
  readonly title?: unknown
  readonly buyer?: unknown
  readonly dept?: readonly unknown[]
}

const SUBJECTS = [
  'Formation',
  'Nettoyage',
  'Analyse des pratiques',
  'Réfection',
  'Assurance',
  'Accompagnement',
  'Étude',
  'Transport',
  'Médiation',
  'Entretien',
]
const OBJECTS = [
  'des agents',
  'des locaux',
  'de la voirie',
  'de la flotte',
  'vers l’emploi',
  'des écoles',
  'des assistants familiaux',
  'du patrimoine',
]
const CODES = ['01', '15', '26', '38', '42', '43', '63', '69', '73', '74']

/** So many notices: real ones, each as often as needed with a mark of its own, or made-up ones where there is no corpus. */
export function manyNotices(count: number, use: string): ShortNotice[] {
  const files = hasCorpus(CORPUS, `real notices for ${use} (made-up ones instead)`) ? ['boamp-2021.jsonl.gz', 'decp-2018.jsonl.gz'] : []
  const real = files
    .flatMap((file) => readNotices<Read>(CORPUS, file))
    .filter(({ title }) => typeof title === 'string' && title !== '')
    .map(({ title, buyer, dept = [] }) => ({
      title: String(title).slice(0, 1_000),
      buyer: String(buyer ?? ''),
      departements: dept.map(String).filter((code) => code.length <= 3),
    }))
  return Array.from({ length: count }, (_, at): ShortNotice => {
    const round = Math.floor(at / Math.max(1, real.length))
    const known = real[at % Math.max(1, real.length)]
    if (known) return round === 0 ? known : { ...known, title: `${known.title}, tranche ${round + 1}` }
    return {
      title: `${SUBJECTS[at % SUBJECTS.length]} ${OBJECTS[Math.floor(at / 7) % OBJECTS.length]}, secteur ${at % 997}, lot ${at % 13}`,
      buyer: `Commune n° ${at % 4_001}`,
      departements: [CODES[at % CODES.length] ?? '69'],
    }
  })
}
