/**
 * Diplomas that only approved institutes may prepare (CASF R451-2 and CSP R4383-2:
 * the region's; CNC MJPM: asked of the State's representative in the region, arrêté of 2 January 2009, art. 10 and 11), by their
 * acronym as printed and their full name on folded text, in the feminine and inclusive forms too. Old diplomas stand for
 * the one that replaced them (DEAVS, DEAMP: DEAES since 2016).
 */
const ROWS: readonly (readonly [id: string, acronyms: string, name: string])[] = [
  ['DEAES', 'DEAES|DEAVS|DEAMP', 'accompagnant\\S* educati\\S* et socia|aide\\S* medico[- ]psychologique|auxiliaire\\S* de vie sociale'],
  ['DEAF', 'DEAF', 'assistant\\S* familia'],
  ['DEME', 'DEME', 'mon[ai]t\\S*[ -]+educat'],
  ['DETISF', 'DE ?TISF', "technicien\\S* (?:de |en )?(?:l')?intervention sociale et familiale"],
  ['DEETS', 'DEETS', 'educat\\S* techniques? specialis'],
  ['DEES', 'DEES', 'educat\\S* specialis'],
  ['DEASS', 'DEASS', 'assistant\\S* (?:de |du )?(?:service )?social'],
  ['DEEJE', 'DEEJE', "educat\\S* (?:de |d')?jeunes enfants"],
  ['DECESF', 'DE ?CESF', 'conseill\\S* en economie sociale'],
  ['DEIS', 'DEIS', 'ingenier\\S* sociale'],
  ['DEMF', 'DEMF', 'mediat\\S* familia'],
  ['DEAS', 'DEAS', 'aides?[- ]soignant'],
  ['DEAP', 'DEAP', 'auxiliaire\\S* de puericulture'],
]
/** Certificates, whose names are not "diplôme d'État de …". */
const CERTIFICATES: readonly (readonly [id: string, acronyms: string, name: string])[] = [
  ['CAFERUIS', 'CAFERUIS', "certificat d'?aptitude aux fonctions d'?encadrement et de responsable d'?unite"],
  ['CAFDES', 'CAFDES', "certificat d'?aptitude aux fonctions de direct"],
  ['CNC MJPM', 'CNC[- ]?MJPM', 'certificat national de competences? (?:de |aux fonctions de )?mandataires? judiciaires?'],
]

const STATE = "diplomes? d'?etat (?:(?:de |du |d'|d'un |d'une |des )?)"
const acronyms = [...ROWS, ...CERTIFICATES].map(
  ([id, printed]) => [id, new RegExp(`(?<![\\p{L}\\d])(?:${printed})(?![\\p{L}\\d])`, 'gu')] as const,
)
const names = [
  ...ROWS.map(([id, , name]) => [id, new RegExp(`\\b${STATE}(?:${name})`, 'g')] as const),
  // "Formation des assistants familiaux en vue du diplôme d'État": that of the trade named before.
  ...ROWS.map(
    ([id, , name]) =>
      [id, new RegExp(`(?<!\\betat )\\b(?:${name})[^.;]{0,130}?\\bdiplomes? d'?etat\\b(?! (?:de|du|des|en)\\b| d')`, 'g')] as const,
  ),
  ...CERTIFICATES.map(([id, , name]) => [id, new RegExp(`\\b(?:${name})`, 'g')] as const),
]
/** A word that every acronym and name above holds: spares the rest for nearly all sentences. */
const HINT =
  /DE(?: ?TISF| ?CESF|[AEIM][A-Z]{1,3})|CAF[DE]|CNC|ipl[oô]mes? d.?[EeÉé]tat|IPL[OÔ]MES? D.?[EÉ]TAT|ertificats? (?:d.?aptitude|national)|ERTIFICATS? (?:D.?APTITUDE|NATIONAL)/

/** A diploma that a text names, and where. */
export interface NamedDiploma {
  readonly diploma: string
  readonly from: number
  readonly to: number
}

/** The diplomas that a text names, in its order; acronyms count in capitals only. */
export function findDiplomas(text: string, folded: string): NamedDiploma[] {
  if (!HINT.test(text)) return []
  const found: NamedDiploma[] = []
  const add = (diploma: string, pattern: RegExp, where: string) => {
    for (const match of where.matchAll(pattern)) found.push({ diploma, from: match.index, to: match.index + match[0].length })
  }
  for (const [diploma, pattern] of acronyms) add(diploma, pattern, text)
  for (const [diploma, pattern] of names) add(diploma, pattern, folded)
  return found.sort((one, other) => one.from - other.from)
}
