import { clause, isCriterion, isDenied, isWished } from './clause'
import type { NoticeText, Said } from './notice-text'
import type { Requirement } from './terms'

/** Those who do the work, in the feminine and inclusive forms too. */
const STAFF =
  "(?:intervenant|format(?:eur|rice)|animat(?:eur|rice)|superviseur|consultant|enseignant|coach|facilitat(?:eur|rice)|analyste|coordinat(?:eur|rice)|encadrant|(?:referent|responsable|coordonnateur)\\S* pedagogique|equipe\\S* (?:pedagogique|d'intervenants|de formateurs)|personnels? (?:intervenant|affecte|mobilise)|professionnels? (?:intervenant|charge|affecte|mobilise))\\S*"
/** Others, of whom the words between staff and diploma would speak. */
const OTHERS =
  'stagiaires?|salarie|agents?\\b|participant|apprenant|publics?\\b|candidat|eleves?\\b|etudiant|beneficiaire|personnes?\\b|assistant|aides?\\b|jeunes?\\b|famille|demandeur|tuteur|jury|titulaire du (?:marche|lot|contrat)'
const GAP = `(?:(?!${OTHERS})[^.;])`
const HOLD =
  '(?:titulaires?|detenteurs?|detentrices?|possed\\w+|detien\\w+|detenir|dispos\\w+|justifi\\w+|diplome(?:\\W?e)?(?:\\W?s)?|ayant|avoir|etre)'
const DIPLOMA =
  "(?:diplomes?\\b(?! (?:prepare|vise|concerne|delivre))|titres? (?:de (?:niveau|formateur|psycholog\\w*|master|docteur|technicien)|d'ingenieur|professionnels?\\b|universitaire|inscrit|rncp)|masters?\\b|licences? (?:de |d'|en |professionnelle)|doctorat|maitrise (?:de|en) (?:psycho|socio|droit)|dess\\b|bac ?\\+ ?\\d|niveau ?(?:[3-8]|iv|iii|ii|v|i)\\b|certificat d'aptitude|(?:de(?:es|ass|eje|aes|ets|cesf|mf)|caferuis|cafdes)\\b)"
/** "Intervenants titulaires d'un diplôme …", "séances animées par un professionnel titulaire d'un …". */
const HELD = [
  new RegExp(`\\b${STAFF}${GAP}{0,90}?\\b${HOLD}\\b${GAP}{0,40}?\\b(${DIPLOMA})`, 'g'),
  new RegExp(
    `\\b(?:anime|assure|encadre|conduit|dispense|realise|mene|delivre)e?s? par (?:un|une|des|le|la|les|l'|deux) ?(?:(?!${OTHERS})\\S+ ){1,5}?${HOLD}\\b${GAP}{0,40}?\\b(${DIPLOMA})`,
    'g',
  ),
  // A title that the law keeps for those who have the diploma (loi n° 85-772, art. 44).
  /\b(?:anime|assure|encadre|conduit|dispense|realise|mene)e?s? par (?:un|une|des) (?:\S+ )?(psychologues?)\b(?! (?:de l'|du |de la )(?:service|etablissement|departement|structure))/g,
] as const
/** Staff that is taught rather than teaching, and who the courses are for. */
const TAUGHT =
  /(?:formations? (?:de|des|pour|d'|a destination d\S+)|destine\w* a\w*|public\w*(?: vise\w*| cible\w*| concerne\w*)? ?:?|attention d\S*|s'adress\w+ a\w*|aupres d\S*|former|accompagn\w+|devenir|metier d\S*|diplome d\S*|titre d\S*) (?:\S+ ){0,2}$/
const ADMISSION =
  /pre-?requis|public (?:vise|cible|concerne)|conditions? d'(?:acces|admission|entree)|admis en formation|peu(?:t|vent) (?:etre|avoir)\b/
/** What was, or is asked rather than said. */
const NOT_NOW = /\bactuel\w*|precedent\w*|sortante?s?\b|\betai(?:t|ent)\b|\bjusqu'(?:ici|a present)|\?\s*$/
const DENIED = /\b(?:ne|n')(?:\b| )[^.]{0,25}\b(?:pas|plus|nullement)\b|dispense/
const OTHERWISE = /^[^.;]{0,90}?(?:\b(?:ou|soit) (?:\S+ ){0,5}?(?:equivalen\w*|experiences?|justifi\w+)|a defaut)/
const LONGEST = 80
/** A diploma's name as printed: as far as the next statement. */
const NAMED =
  /^[^,.;:(\n]+?(?=[,.;:(\n]|\s+(?:et|ou) (?:d['’]une? |d['’]au |de \d|avoir|ayant|justifi|dispos|poss[ée]d|d[ée]ti|b[ée]n[ée]fici|[ée]quivalen|exp[ée]rience)|\s+(?:est|sont|ser|doi|dev|qui|ainsi)\S*|\s*$)/u

/** Diplomas asked of those who do the work: a sheet knows no persons, so that it is always to check. */
export function readQualification(notice: NoticeText): Requirement[] {
  return notice.sentences.flatMap((said): Requirement[] => {
    const { folded } = said
    if (!/diplom|titulaire|titre|master|licence|niveau|bac ?\+|doctorat|psychologue|caf[de]/.test(folded)) return []
    if (isCriterion(folded) || ADMISSION.test(folded) || NOT_NOW.test(folded)) return []
    const found = HELD.flatMap((pattern) => [...folded.matchAll(pattern)]).find(({ index, 0: words }) => {
      const to = index + words.length
      return !DENIED.test(words) && !TAUGHT.test(folded.slice(Math.max(0, index - 70), index)) && !isDenied(folded, index, to)
    })
    return found ? [qualification(notice, said, found)] : []
  })
}

function qualification(notice: NoticeText, said: Said, { 0: words, 1: named = '', index }: RegExpExecArray): Requirement {
  const to = index + words.length
  const from = to - named.length
  const diploma =
    NAMED.exec(said.text.slice(from, from + LONGEST).replace(said.text.length > from + LONGEST ? /\s+\S*$/ : /$/, ''))?.[0] ?? named
  const either = OTHERWISE.test(said.folded.slice(to))
  return {
    kind: 'qualification',
    id: `qualification:${diploma.toLowerCase()}`,
    diploma,
    lots: notice.lotsOf(said, to),
    level: either ? 'implied' : isWished(said.folded, index, to) ? 'wished' : 'mandatory',
    ...(either && { doubt: 'alternative' as const }),
    quote: clause(said, index, to),
  }
}
