import { fold } from './fold'
import type { GroupRule, Reservation } from './tender'

const RESERVED: readonly (readonly [Reservation, RegExp])[] = [
  ['disability', /entreprises? adaptee|\besat\b|ateliers? proteges?|emplois? proteges?|handicap|2113-1[24]\b|sheltered/],
  [
    'insertion',
    /insertion par l'? ?activite|\bsiae\b|(?:structure|entreprise|association|chantier)s? (?:interimaires? )?d'? ?insertion|defavorise|2113-1(?:3(?!-1)|4)\b|5132-4|disadvantaged/,
  ],
  ['prison', /penitentiaire|detenu|en detention|2113-13-1/],
  ['social-economy', /economie sociale et solidaire|\bess\b|2113-1[56]\b|utilite sociale/],
]
/** Kept for somebody: not a buyer who "se réserve le droit", nor what holds "sous réserve". */
const KEPT =
  /(?<!\bse |\bsous |\bs'est )\breserve(?:e|s|es)?\b(?! (?:le droit|la (?:possibilite|faculte)|de (?:ne|la)))|\breservation\b|2113-1[2-6]\b|\breserved\b|restreinte? (?:au cadre|a des)|restricted to/g
const NOT_KEPT =
  /(?:n'est|ne sont|n'ont|non|pas|aucune?|sans) (?:\S+ ){0,2}(?:reserve|concerne)|sans objet|\bnon[ .]*$|not reserved|: ?non\b|ne (?:fait|font) (?:pas )?l'objet d'aucune/
/** A part of the work, or hours of it, for people far from work: a condition of performance, open to all. */
const CLAUSE =
  /clauses? (?:\S+ )?d'? ?insertion|clauses? sociales?|heures? (?:\S+ ){0,4}insertion|\d ?% (?:des |du )|action d'insertion|jeunes|personnes eloignees/

/** Who a sentence that speaks of a reservation keeps the contract for (CCP L2113-12 to L2113-16). */
export function parseReservations(sentence: string): Reservation[] {
  const folded = fold(sentence.slice(0, 1_500))
  if (!/reserv|2113-1|restr/.test(folded) || NOT_KEPT.test(folded)) return []
  const article = /2113-1[2-6]\b/.test(folded)
  if (!article && CLAUSE.test(folded)) return []
  const around = [...folded.matchAll(KEPT)]
    .map(({ index }) => folded.slice(Math.max(0, index - (article ? 200 : 20)), index + 320))
    .join('\n')
  return RESERVED.filter(([, named]) => named.test(around)).map(([reservation]) => reservation)
}

const OFFER = '(?:offres?|candidatures?|tenders?|se presenter|soumissionner|candidater|postuler|repondre|participer|concourir)'
const MAY_NOT =
  "(?:interdi\\w*|prohib\\w*|(?:pas|non) (?:\\S+ )?(?:autorise|admis|permis|possible)\\w*|(?:ne|n')(?: \\S+)? ?(?:peu(?:ven)?t|pourr\\w+|saurai\\w+|doi\\w+|devr\\w+)|exclu\\w*|may not|shall not)"
const BOTH = '(?:a la fois|simultanement|en meme temps|ainsi que|both|et/ou|et egalement)'
/** Alone on one side, in a group on the other. */
const ALONE = '(?:individuel\\w*|seule?s?|a titre individuel|individual\\w*|isole\\w*|en leur nom|en son nom)'
const GROUPED = '(?:groupements?|cotraitan\\w*|co-traitan\\w*|consorti\\w*|groups?)'
const FORBIDDEN = new RegExp(`${MAY_NOT}.{0,220}?${BOTH}.{0,140}?(?:${ALONE}.{0,120}${GROUPED}|${GROUPED}.{0,120}${ALONE})`)
/** "Ne peut présenter une candidature individuelle et être membre d'un groupement", "le cumul … est interdit". */
const CUMULATED = new RegExp(
  `${MAY_NOT}.{0,120}?(?:${OFFER}.{0,30} individuel\\w* (?:et|ni|tout en)|cumul\\w*.{0,100}?individuel).{0,100}?${GROUPED}|cumul\\w*.{0,100}?individuel.{0,100}?${GROUPED}.{0,60}?(?:interdi|pas autorise|non autorise|exclu|proscri)`,
)
/** A member of several groups at once (CCP R2142-21, R2151-7, 2°): another thing than alone and in "un ou plusieurs groupements". */
const SEVERAL_GROUPS = new RegExp(
  `${MAY_NOT}.{0,320}?(?:membres?|faire partie|appartenir|particip\\w+|candidater|repondre|soumissionner|se presenter) (?:\\S+ ){0,3}?(?:de|a|dans|au sein de|comme membres? de) plusieurs (?:autres? )?groupements?\\b`,
)
/** Not forbidden; so many at most; representatives, of whom there is another rule. */
const MAY =
  /pas (?:\S+ )?(?:interdi|exclu|prohib)|n'(?:interdi|exclu)|mandataires? de plusieurs|plus d(?:e |')(?:une|deux|trois|quatre|cinq|\d)/
/** "Peuvent présenter une offre, soit en qualité de candidats individuels, soit …": one or the other. */
const EITHER = new RegExp(
  `(?:peu(?:ven)?t|pourr\\w+|doi\\w+|devr\\w+).{0,100}?${OFFER}.{0,80}?soit (?:en |a |comme |au ).{0,40}?${ALONE}.{0,80}soit .{0,80}${GROUPED}`,
)
/** The same, and neither "ne" nor "pas" before it. */
const ALLOWED = new RegExp(
  `(?:peu(?:ven)?t|pourr(?:a|ont)|autorises? a|est autorise|possib\\w+|admis\\w* a|may).{0,100}?${OFFER}.{0,120}?(?:a la fois|simultanement|ainsi qu'?une?|en meme temps|both).{0,160}(?:${GROUPED}|offre)`,
)
const NOT = /\bn'|\bpas\b|interdi|\bnon\b/
const NOT_BEFORE = /\b(?:ne|pas) (?:\S+ ){0,3}$|interdi/

const FORM = '(?:forme|structure)'
const FREE = [
  new RegExp(`(?:aucune|pas de|sans) ${FORM}\\b.{0,90}?(?:impos|exig|requis|prescri|souhait|particuliere)`),
  new RegExp(`(?:impos|exig|prescri)\\w* (?:aucune|pas de|de) ${FORM}`),
  new RegExp(
    `${FORM}s?\\b.{0,70}?(?:n'est|n'etant|ne sera|ne sont)(?: donc)? (?:pas|ni) (?:\\S+ )?(?:impos|exig|prescri)|${FORM}s?\\b.{0,50}?non imposee|forme (?:juridique|(?:du |de |des )?(?:groupement|cotraitance))s?\\b.{0,50}?(?:: ?aucune\\b|\\blibres?\\b|au choix)|groupements? ?: ?(?:forme )?libre`,
  ),
  /groupements?.{0,60}?(?:peu(?:ven)?t|pourr\w+|indifferemment|au choix).{0,80}?(?:solidaires? ou .{0,30}?conjoint|conjoints? ou .{0,30}?solidaire)/,
  /(?:peu(?:ven)?t|pourr\w+).{0,100}?groupements? (?:solidaires? ou .{0,30}?conjoint|conjoints? ou .{0,30}?solidaire)/,
]
/** Both forms named for the candidate to say which: no rule of the buyer. */
const CHOICE =
  /\bsolidaires?,? ou (?:\S+ ){0,8}?conjoint|\bconjoints?,? (?:\(.{0,40}\) )?ou (?:\S+ ){0,3}?solidaire|conjoints?, conjoints? avec|mandataire solidaire ou\b|solidaire ou non/
const JOINT =
  /(?<!(?:en cas d\S?|en cas d'attribution (?:\S+ ){0,6}a un|si le|mandataire du|solidaire du|mandataire d'un|membres? du|role du|cas du|dans le cas d'un|lorsque le|pour un|pour les|tout) ?)groupements? (?:(?:d'\S+|momentanes?|de \S+)(?: economiques?)? )?(?:sera |est |soit |devra etre |doit etre |qui sera )?(?:obligatoirement )?conjointe?s?\b|(?:celui-ci|il|forme|groupement)\b.{0,60}? conjointe?s? avec (?:un )?mandataire|forme(?:(?!mandataire|;).){0,40}? conjointe?s?\b/
const SOLIDARY =
  /(?<!(?:en cas d\S?|si le|mandataire du) ?)groupements? (?:(?:d'\S+|momentanes?|de \S+)(?: economiques?)? )?(?:\S+ ){0,4}?(?:conjoint et )?solidaires?\b|sous (?:la )?forme .{0,40}?solidaire/
const REPRESENTATIVE =
  /mandataire\b(?!.{0,20}non solidaire)(?:(?!caution|garantie|economie|sociale et).){0,110}?\bsolidaire|solidaires? de chacun des (?:autres )?(?:membres|operateurs)|solidary representative/

/** What a sentence says of groups of economic operators (CCP R2142-19 to R2142-27). */
export function parseGroupRules(sentence: string): GroupRule[] {
  const folded = fold(sentence.slice(0, 1_500)).replace(/\s+/g, ' ')
  if (!/groupe|mandataire|forme|cotrait|a la fois|simultan|cumul/.test(folded)) return []
  const rules: GroupRule[] = []
  if (FREE.some((said) => said.test(folded)) && /group|candidat|attributaire|operateur|mandataire|juridique|^\W*aucune forme/.test(folded))
    rules.push('no-form-imposed')
  if (REPRESENTATIVE.test(folded) && !/mandataire solidaire ou non|\(?conjoints?, conjoints? avec/.test(folded))
    rules.push('solidary-representative')
  if (!CHOICE.test(folded)) {
    // "Mandataire solidaire" is not "groupement solidaire".
    const without = folded.replace(
      /mandataire\b.{0,110}?\bsolidaire\b(?: (?:de chacun|du groupement|d'un groupement)[^.;]*)?/g,
      'mandataire',
    )
    if (SOLIDARY.test(without) && !/economie sociale et solidaire|caution (?:personnelle et )?solidaire/.test(without))
      rules.push('solidary')
    if (JOINT.test(folded)) rules.push('joint')
  }
  // Before "soit … soit": "peuvent présenter une offre en qualité de candidat individuel ainsi qu'une offre …".
  const allowed = ALLOWED.exec(folded)
  if (FORBIDDEN.test(folded) || CUMULATED.test(folded)) rules.push('alone-and-grouped-forbidden')
  else if (allowed && !NOT_BEFORE.test(folded.slice(Math.max(0, allowed.index - 25), allowed.index)) && !NOT.test(allowed[0]))
    rules.push('alone-and-grouped-allowed')
  else if (EITHER.test(folded)) rules.push('alone-and-grouped-forbidden')
  if (SEVERAL_GROUPS.test(folded) && !MAY.test(folded)) rules.push('several-groups-forbidden')
  return rules
}
