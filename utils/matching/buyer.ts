import { fold } from '../tenders/fold'

/** A kind of public buyer, as far as a name tells. */
export type BuyerKind = 'departement' | 'region' | 'town' | 'hospital' | 'training-fund' | 'state' | 'social'

const KINDS: readonly (readonly [BuyerKind, RegExp])[] = [
  ['training-fund', /\bopco\b|\banfh\b|\bcnfpt\b|uniformation|france travail|pole emploi|agefiph|fiphfp/],
  ['hospital', /hopita|hospitalier|\bchu?\b|\behpad\b|\bght\b/],
  ['social', /\bccas\b|\bcias\b|action sociale|\bgcsms\b|medico-?social|\bmdph\b|enfance|\besat\b|\bime\b/],
  ['departement', /departement|conseil general/],
  ['region', /\bregion\b|conseil regional/],
  ['town', /\bcommune\b|\bville\b|mairie|agglomeration|metropole|communaute|intercommunal/],
  ['state', /ministere|prefecture|interregionale|\bdi?r?pjj\b|protection judiciaire|\bdreets\b|rectorat|\bars\b|\betat\b/],
]

const kinds = new Map<string, BuyerKind | null>()

/** The kind of a buyer by its name; null where it doesn't tell. */
export function buyerKind(name: string): BuyerKind | null {
  const known = kinds.get(name)
  if (known !== undefined) return known
  const folded = fold(name)
  const kind = KINDS.find(([, named]) => named.test(folded))?.[0] ?? null
  // Bounded: a hostile page can't make it grow for ever.
  if (kinds.size > 2_000) kinds.clear()
  kinds.set(name, kind)
  return kind
}

/** Words of a name that tell no buyer from another: links, and what an assembly or its services are called. */
const COMMON = new Set(
  'de du des d la le les l et en a au conseil general assemblee services service direction delegation mairie ville commune'.split(' '),
)
const SAME: Readonly<Record<string, string>> = { departemental: 'departement', regional: 'region' }

function wordsOf(name: string): Set<string> {
  const words = fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !COMMON.has(word))
  return new Set(words.map((word) => SAME[word] ?? word))
}

/** Whether two names are those of one buyer: the same telling words. « Loire » is not « Haute-Loire ». */
export function sameBuyer(one: string, other: string): boolean {
  const [some, others] = [wordsOf(one), wordsOf(other)]
  return some.size > 0 && some.size === others.size && [...some].every((word) => others.has(word))
}
