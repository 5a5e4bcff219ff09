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
const CATEGORIES: readonly (readonly [NonNullable<Qualiopi['category']>, RegExp])[] = [
  ['apprenticeship', /apprentissage|\bcfa\b/],
  ['vae', /\bvae\b|valid\w+ (?:des|les) acquis/],
  ['skills-assessment', /bilans? de competences/],
  ['training', /actions? de formation|categorie\W{1,3}formation/],
]

/** The certification of training bodies, with its category where the words around name one alone. */
export function readQualiopi(notice: NoticeText): Qualiopi[] {
  return notice.sentences.flatMap((said) => {
    if (!/qualiopi|6316|qualite/.test(said.folded) || isSubject(said.folded, notice)) return []
    return [...said.folded.matchAll(NAMED)].flatMap(({ 0: words, index }): Qualiopi[] => {
      const to = index + words.length
      if (isDenied(said.folded, index, to) || BOUGHT.test(said.folded.slice(Math.max(0, index - 60), index))) return []
      const around = said.folded.slice(index, to + 140)
      const named = CATEGORIES.filter(([, category]) => category.test(around))
      return [
        {
          kind: 'qualiopi',
          id: 'qualiopi',
          category: named.length === 1 ? (named[0]?.[0] ?? null) : null,
          lots: notice.lotsOf(said, to),
          level: isWished(said.folded, index, to) || isCriterion(said.folded) ? 'wished' : 'mandatory',
          quote: clause(said, index, to),
        },
      ]
    })
  })
}

/** Whether a sentence is the notice's own title, which names the certificate because it is what is bought. */
function isSubject(folded: string, { tender }: NoticeText): boolean {
  return tender.title !== null && fold(tender.title.value).includes(folded) && !/exige|obligatoire|requis|certifiee?s?\b/.test(folded)
}
