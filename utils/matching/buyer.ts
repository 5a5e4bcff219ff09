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

/** The kind of a buyer by its name; null where it doesn't tell. */
export function buyerKind(name: string): BuyerKind | null {
  const folded = fold(name)
  return KINDS.find(([, named]) => named.test(folded))?.[0] ?? null
}

const LINKS = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et'])
const wordsOf = (name: string) =>
  fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word && !LINKS.has(word))

/** Whether two names are those of one buyer: the same words, links and order apart, or all those of the shorter where it has three at least. */
export function sameBuyer(one: string, other: string): boolean {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  if (!few || !many || few.length === 0) return false
  return few.every((word) => many.includes(word)) && (few.length === many.length || few.length > 2)
}
