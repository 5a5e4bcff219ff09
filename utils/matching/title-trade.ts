import {
  BUYING,
  FORMULA,
  NO_THINGS,
  OTHER_SUBJECTS,
  OTHER_TRADES,
  RUN_SERVICES,
  RUNNING,
  RUNNING_PAIRS,
  SERVICES,
  STUDIES,
  TRAINING,
  UPKEEP,
} from './lexicon'
import { stem, type Tokens } from './tokens'

/** What the first words of a title say that is bought: French puts it first. */
export interface TitleTrade {
  readonly kind: 'other' | 'study' | 'taught' | 'open'
  /** Places of the words that say it, among the words of the title. */
  readonly from: number
  readonly to: number
  /** Place of the object itself: what stands further on is its place or its public. */
  readonly at: number
}

/** Words looked at, those of procedure not counted: "Accord-cadre de prestations de nettoyage" begins with its object. */
const HEAD = 6

let latest: { readonly title: Tokens; readonly trade: TitleTrade } | null = null

/** What a title is about, by the first of its head words that is telling. Asked several times running of a row: the latest is kept. */
export function titleTrade(title: Tokens): TitleTrade {
  if (latest?.title !== title) latest = { title, trade: tell(title) }
  return latest.trade
}

function tell({ words }: Tokens): TitleTrade {
  // One word more is quoted: "maîtrise d'œuvre", "mobilier scolaire".
  const other = (at: number, from = at): TitleTrade => ({ kind: 'other', from: 0, to: Math.min(from + 1, words.length - 1), at })
  let looked = 0
  for (const [at, { stem: word }] of words.entries()) {
    if (looked >= HEAD) break
    const next = words[at + 1]?.stem ?? ''
    if (TRAINING.has(word)) return { kind: 'taught', from: at, to: at, at }
    if (OTHER_TRADES.has(word) || (UPKEEP.has(word) && !NO_THINGS.has(next))) return other(at)
    // The object decides: it stands behind the word of buying or running, which says nothing by itself.
    if (BUYING.has(word) && !TRAINING.has(next) && !SERVICES.has(next) && !BUYING.has(next)) return other(at + 1, at)
    const runs = (looked === 0 && RUNNING.has(word)) || RUNNING_PAIRS.get(word) === next
    const run = RUNNING.has(word) ? next : (words[at + 2]?.stem ?? '')
    if (runs && !TRAINING.has(run) && !RUN_SERVICES.has(run)) return other(at + 1, at)
    if (STUDIES.has(word)) return { kind: 'study', from: 0, to: at, at }
    if (!FORMULA.has(word) && !BUYING.has(word) && !/\d/.test(word) && word.length > 2) looked++
  }
  return { kind: 'open', from: 0, to: 0, at: 0 }
}

/** Words that make another thing of a subject: "sécurité sociale" is no safety, "conduite de projet" no driving. */
const NOT_SUBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ sécurité: 'sociale affective', conduite: 'projet entretien changement réunion', langue: 'signes' }).map(
    ([word, next]) => [stem(word), new Set(next.split(' ').map(stem))],
  ),
)

/** Where a title names subjects that other trainers teach, among its words. */
export function otherSubjects({ words, places }: Tokens): number[] {
  const found: number[] = []
  for (const [word, at] of places) {
    if (OTHER_SUBJECTS.has(word)) found.push(...at.filter((place) => !NOT_SUBJECTS.get(word)?.has(words[place + 1]?.stem ?? '')))
  }
  return found.sort((one, other) => one - other)
}

/** Whether a title names a subject that other trainers teach. */
export const teachesSomethingElse = (title: Tokens): boolean => otherSubjects(title).length > 0
