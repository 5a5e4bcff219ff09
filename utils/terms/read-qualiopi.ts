import { fold } from '../tenders/fold'
import { clause, isCriterion, isDenied, isWished } from './clause'
import type { NoticeText } from './notice-text'
import type { Requirement } from './terms'

type Qualiopi = Extract<Requirement, { kind: 'qualiopi' }>

const NAMED =
  /\bqualiopi\b|\bl\.? ?6316-1\b|certifi(?:cation|ee?s?) qualite [^.;]{0,60}?(?:formation|competences)|referentiel national (?:de )?(?:la )?qualite/g
/** Where the certificate is what is bought, or what others have. */
const BOUGHT =
  /(?:formations? (?:a|sur)|prepar\w+|audits?|accompagn\w+|obtention|demarche|mise en conformite|renouvellement|sensibilisation)(?: \S+){0,5} $/
type Category = NonNullable<Qualiopi['category']>

/** The four sorts of actions (code du travail L6313-1, 1° to 4°), as their full name before the words that it shares with another. */
const CATEGORIES: readonly (readonly [Category, RegExp])[] = [
  [
    'apprenticeship',
    /actions? de formations? (?:dispensees? )?(?:par |en |de )(?:la voie de )?l?'?apprentissage|\bcfa\b|(?<!(?:plateformes?|parcours|outils?|difficultes?|methodes?|rythmes?|troubles?) (?:d'|des |de l'))\bapprentissage\b(?! (?:en ligne|de |du |des |a distance))/g,
  ],
  [
    'vae',
    /\bvae\b|(?:actions? (?:permettant|visant) (?:de |a )(?:faire )?)?valid\w+ (?:des|les|leurs) acquis(?: de (?:l'|leur )experience)?/g,
  ],
  ['skills-assessment', /bilans? de competences/g],
  ['training', /actions? (?:de|concourant au developpement des) (?:formations?|competences)|categories?\W{1,4}(?:de )?(?:la )?formation/g],
]
/** Their numbers: "4° de l'article L. 6313-1", "aux 1° et 3° de l'article L6313-1", "L6313-1 2°". */
const NUMBERED =
  /\b([1-4]) ?[°º]((?: ?(?:,|et|ou) ?(?:aux? |le |du )?[1-4] ?[°º]){0,3}),?(?: de)?(?: l'article)? ?l\.? ?6313-1|(?<!\d)6313-1,? ?\(?([1-4]) ?[°º]/g
const ORDER: readonly Category[] = ['training', 'skills-assessment', 'vae', 'apprenticeship']
/** A category is named, whichever: not the kind of contract that a form calls so too, nor "every category". */
const SOME_CATEGORY =
  /(?<!toutes? |toutes les |quelle que soit la )\bcategories?\b(?! (?:principale|d'achat|de marche|de services|socio|professionnel|de personnel))|au titre des? actions?\b/

interface Named {
  readonly categories: readonly Category[]
  /** One of them will do. */
  readonly either: boolean
}

/** The categories that folded words name, the longest name first; what a name covers names nothing else. */
function categoriesIn(folded: string): Named {
  let rest = folded
  const found: { category: Category; at: number; end: number }[] = []
  for (const [category, pattern] of CATEGORIES) {
    for (const { 0: words, index } of rest.matchAll(pattern)) {
      found.push({ category, at: index, end: index + words.length })
      rest = rest.slice(0, index) + ' '.repeat(words.length) + rest.slice(index + words.length)
    }
  }
  for (const { 0: words, 1: first, 2: more = '', 3: behind, index } of folded.matchAll(NUMBERED)) {
    for (const number of [first, ...(more.match(/[1-4]/g) ?? []), behind]) {
      const category = number ? ORDER[Number(number) - 1] : undefined
      if (category) found.push({ category, at: index, end: index + words.length })
    }
  }
  found.sort((one, other) => one.at - other.at)
  const categories = [...new Set(found.map(({ category }) => category))]
  const either = found.some(({ at, category }, index) => {
    const last = found[index - 1]
    return last && last.category !== category && /(?<!et\/)\bou\b/.test(folded.slice(last.end, at))
  })
  return { categories, either: either && categories.length > 1 }
}

/** The certification of training bodies, once for each category that the words around name. */
export function readQualiopi(notice: NoticeText): Qualiopi[] {
  const found = notice.sentences.flatMap((said) => {
    if (!/qualiopi|6316|qualite/.test(said.folded) || isSubject(said.folded, notice)) return []
    return [...said.folded.matchAll(NAMED)].flatMap(({ 0: words, index }): Qualiopi[] => {
      const to = index + words.length
      if (isDenied(said.folded, index, to) || BOUGHT.test(said.folded.slice(Math.max(0, index - 60), index))) return []
      const asked: Omit<Qualiopi, 'category'> = {
        kind: 'qualiopi',
        id: 'qualiopi',
        lots: notice.lotsOf(said, to),
        level: isWished(said.folded, index, to) || isCriterion(said.folded) ? 'wished' : 'mandatory',
        quote: clause(said, index, to),
      }
      const behind = said.folded.slice(to, to + 180)
      // "Au titre des actions de formation, la certification …": before, only where it is introduced so.
      const before = /(?:au titre|categorie)[^.;]{0,90}$/.exec(said.folded.slice(Math.max(0, index - 110), index))?.[0] ?? ''
      const named = categoriesIn(behind)
      const { categories, either } = named.categories.length > 0 ? named : categoriesIn(before)
      if (either) return [{ ...asked, category: null, doubt: 'alternative' }]
      if (categories.length > 0) return categories.map((category) => ({ ...asked, category }))
      return [{ ...asked, category: SOME_CATEGORY.test(behind) || SOME_CATEGORY.test(before) ? 'other' : null }]
    })
  })
  return apart(found)
}

/** Several categories are several requirements, each with its own id; what names none of them adds nothing to those that do. */
function apart(all: readonly Qualiopi[]): Qualiopi[] {
  const categories = new Set(all.flatMap(({ category }) => (category && category !== 'other' ? [category] : [])))
  if (categories.size < 2) return [...all]
  const known = (one: Qualiopi) => one.category !== null && one.category !== 'other'
  return all.flatMap((one) => {
    if (known(one)) return [{ ...one, id: `qualiopi:${one.category}` }]
    const said = all.some((other) => known(other) && (other.lots === null || (one.lots?.every((lot) => other.lots?.includes(lot)) ?? true)))
    return said ? [] : [one]
  })
}

/** Whether a sentence is the notice's own title, which names the certificate because it is what is bought. */
function isSubject(folded: string, { tender }: NoticeText): boolean {
  return tender.title !== null && fold(tender.title.value).includes(folded) && !/exige|obligatoire|requis|certifiee?s?\b/.test(folded)
}
