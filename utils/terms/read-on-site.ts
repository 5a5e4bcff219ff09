import { findPlaces } from '../territory/find-places'
import { findInhabitants } from '../territory/inhabitants'
import { findTowns } from '../territory/towns'
import { clause, isCriterion, isDenied } from './clause'
import type { NoticeText, Said } from './notice-text'
import type { Requirement } from './terms'

const ON_SITE =
  /\bpresentiel(?:le|les|s)?\b|\bin situ\b|\bpresence physique\b|\bpresente?s? physiquement\b|\bsur place\b|dans (?:les|ses) (?:propres )?locaux (?:de l'|de la |du |des )(?:acheteur|etablissement|commanditaire|collectivite|departement|ville|commune|metropole|centre hospitalier|hopital|pouvoir adjudicateur|maitre d'ouvrage|structure|adherent|beneficiaire)\w*/g
/** The buyer's own walls. Those of members and of people served are elsewhere. */
const AT_BUYER =
  /dans (?:les|ses) (?:propres )?locaux (?:de l'|de la |du )(?:acheteur|etablissement|commanditaire|collectivite|departement|ville|commune|metropole|centre hospitalier|hopital|pouvoir adjudicateur|maitre d'ouvrage)\b/
/** More départements than this are an area, in which a buyer's own walls are anywhere. */
const OWN_WALLS = 2
/** In a sentence that is about what is taught, and not about where documents are fetched. */
const TAUGHT =
  /formation|session|prestation|\bactions?\b|supervision|analyse|groupes?\b|permanence|journee|interven|seance|atelier|regroupement|accompagn|animation|module|pedagog|modalite|parcours|enseign|stage|cours\b/
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
    if (!/presentiel|situ\b|physique|sur place|locaux|distanc|e-learning|visio/.test(said.folded)) return []
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
        departements: placesAround(notice, said, from, to),
        exclusive,
        lots: notice.lotsOf(said, to),
        level: 'mandatory',
        quote: clause(said, from, to),
      },
    ]
  })
}

/** The places that the words around name, also as towns and their people; else the buyer's own where the work is done in its walls. */
function placesAround({ tender }: NoticeText, { text, folded }: Said, from: number, to: number): string[] {
  const words = text.slice(Math.max(0, from - 80), to + 200)
  const named = codes([...findPlaces(words), ...findTowns(words)])
  const people = named.length > 0 ? named : codes(findInhabitants(words))
  if (people.length > 0 || !AT_BUYER.test(folded.slice(Math.max(0, from - 10), to + 80))) return people
  const own = codes(tender.places.flatMap(({ value }) => (value.role === 'buyer' ? [value] : [])))
  const buyer = tender.buyer?.value ?? ''
  const read = [own, codes(findPlaces(buyer)), codes(findTowns(buyer))].find((one) => one.length > 0) ?? []
  return read.length <= OWN_WALLS ? read : []
}

const codes = (places: readonly { readonly departements: readonly string[] }[]) => [
  ...new Set(places.flatMap(({ departements }) => departements)),
]
