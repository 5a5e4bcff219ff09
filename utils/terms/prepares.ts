/**
 * How a text speaks of a diploma: `prepared` where the work is to prepare people for it, `partly` where only parts of it
 * or its validation by experience are spoken of, null where the diploma only names people or things ("titulaires du
 * DEAF", "salles des DEES").
 */
export type Preparation = 'prepared' | 'partly' | null

const PEOPLE =
  /(?:titulaires?|diplomee?s?|detent\w+|etudiant\w*|eleves?|apprenants?|stagiaires?|promotions?|formateurs?|intervenants?|professionnels?|personnels?|agents?|equipes?|salaries?|jurys?|tuteurs?|cadres?|niveau|equivalent\w*)(?: \S+){0,2} (?:d'un|du|de|des|d'|les?|en|ou|au)? ?(?:\S+ ){0,2}$/
const PREPARES =
  /(?:prepar\w*|parcours|cursus|qualification|qualifiante?s?|diplomante?s?|certifiante?s?|formations?|menant|conduisant|acces|obtention|apprentissage|promotions? d[e']|dispens\w+|entree en|cycle)(?:[^.;]{0,80}?[ («"/,])?$/
const PARTLY_BEFORE = /\bvae\b|validation des acquis|\bblocs?\b|modules?|domaines? de competences?|presentation|livret|certification/
const PARTLY_BEHIND = /^[^.;]{0,60}?(?:\bblocs? de competences|\bblocs?\b|\bvae\b|validation des acquis|module)/

/** How the folded words around a named diploma speak of it; `titled` where they are a title of what is bought. */
export function preparation(folded: string, from: number, to: number, titled: boolean): Preparation {
  const before = folded.slice(Math.max(0, from - 110), from)
  const behind = folded.slice(to, to + 80)
  if (PEOPLE.test(before)) return null
  const partly = PARTLY_BEFORE.test(before.slice(-70) + folded.slice(from, to)) || PARTLY_BEHIND.test(behind)
  // "CAFERUIS, regroupements à Lyon": a title that begins with the diploma.
  const heads = titled && /^[\s\W]*(?:(?:le|la|les|diplome|session|groupe|parcours) )?$/.test(folded.slice(0, from))
  if (!heads && !partly && !PREPARES.test(before)) return null
  return partly ? 'partly' : 'prepared'
}
