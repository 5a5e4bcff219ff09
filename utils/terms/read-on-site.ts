import { findPlaces } from '../territory/find-places'
import { clause, isCriterion, isDenied } from './clause'
import type { NoticeText } from './notice-text'
import type { Requirement } from './terms'

const ON_SITE =
  /\bpresentiel(?:le|les|s)?\b|\bin situ\b|\bpresence physique\b|\bpresente?s? physiquement\b|\bsur place\b|dans les locaux (?:de l'|de la |du |des )(?:acheteur|etablissement|commanditaire|collectivite|departement|structure|adherent|beneficiaire)\w*/g
/** In a sentence that is about what is taught, and not about where documents are fetched. */
const TAUGHT =
  /formation|session|prestation|interven|seance|atelier|regroupement|accompagn|animation|module|pedagog|modalite|parcours|enseign|stage|cours\b/
const ELSEWHERE =
  /dossier|retrait|dce\b|consult(?:er|able|ation)|offres? (?:papier|remise)|depos|visite|restauration|repas|hebergement|examiner/
const ALONE =
  /(?:exclusiv|uniquement|integral|entierement|totalement|obligatoirement|impérativement|imperativement|100 ?%|seul\w* )\S*(?: \S+){0,3} $|(?:tout|toutes?) en $/
const ALONE_BEHIND = /^\W{0,3}(?:exclusi|uniquement|integral|obligatoire|imperati|seul|a 100|strict)/
const NO_REMOTE =
  /(?:aucune?|pas de|exclu\w*|interdi\w*|sans)[^.;]{0,40}(?:a distance|distanciel|visio\w*|e-learning)|(?:a distance|distanciel\w*|visio\w*|e-learning)[^.;]{0,40}(?:exclu|interdit|proscri|pas (?:autoris|admis|accept|possible|envisag|permis)|non (?:autoris|admis|accept))/

/** Work that is done on the spot, and whether nothing at a distance is admitted. */
export function readOnSite(notice: NoticeText): Requirement[] {
  return notice.sentences.flatMap((said): Requirement[] => {
    if (!/presentiel|situ\b|physique|sur place|dans les locaux|distanc|e-learning|visio/.test(said.folded)) return []
    if (!TAUGHT.test(said.folded) || ELSEWHERE.test(said.folded) || isCriterion(said.folded)) return []
    const none = NO_REMOTE.exec(said.folded)
    const match = [...said.folded.matchAll(ON_SITE)].find(({ 0: words, index }) => !isDenied(said.folded, index, index + words.length))
    const [from, to] = match ? [match.index, match.index + match[0].length] : none ? [none.index, none.index + none[0].length] : [-1, -1]
    if (from < 0) return []
    const before = said.folded.slice(Math.max(0, from - 50), from)
    const either =
      /(?:\bou|et\/ou|soit|et|mixte|,) (?:en |a )?(?:distanciel|distance)|distanciel ou |(?:a distance|distanciel) (?:ou|et) (?:en )?$|hybride|alternan/.test(
        `${before}${said.folded.slice(from, to + 60)}`,
      )
    const exclusive = none !== null || (!either && (ALONE.test(before) || ALONE_BEHIND.test(said.folded.slice(to, to + 40))))
    // "En présentiel ou à distance" leaves the choice.
    if (either && !exclusive) return []
    return [
      {
        kind: 'on-site',
        id: 'on-site',
        departements: [
          ...new Set(findPlaces(said.text.slice(Math.max(0, from - 80), to + 200)).flatMap(({ departements }) => departements)),
        ],
        exclusive,
        lots: notice.lotsOf(said, to),
        level: 'mandatory',
        quote: clause(said, from, to),
      },
    ]
  })
}
