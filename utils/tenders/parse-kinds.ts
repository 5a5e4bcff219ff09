import { fold } from './fold'
import type { GroupRule, NoticeType, Procedure, Reservation } from './tender'

const PROCEDURES: readonly (readonly [Procedure, RegExp])[] = [
  ['adapted', /procedure adaptee|\bmapa\b|^adaptee?\b|\badapted\b/],
  ['dialogue', /dialogue/],
  ['partnership', /partenariat d'innovation|innovation partnership/],
  ['direct', /sans (?:publicite|mise en concurrence|publication)|de gre a gre|without (?:prior|a call)|direct award/],
  ['negotiated', /nego[ct]i/],
  ['restricted', /restreint|restricted/],
  ['open', /ouvert|\bopen\b|\baoo\b/],
]

const TYPES: readonly (readonly [NoticeType, RegExp])[] = [
  ['cancellation', /\bannul|sans suite|infructueu|cancel/],
  [
    'modification',
    /modification (?:de|du|d'un|en cours de) (?:marche|contrat|concession)|contract modification|modification of a contract/,
  ],
  ['corrigendum', /rectifi|corrigend|avis modificatif|informations complementaires ou|change notice|avis de changement/],
  ['award', /attribution|attribue|resultat|\baward|titulaire/],
  [
    'prior-information',
    /preinformation|pre-information|prior information|avis periodique|periodic indicative|planification|consultation prealable/,
  ],
  ['call-for-projects', /appels? a (?:projets?|candidatures?|manifestations?|initiatives)|\baap\b|\bami\b/],
  [
    'call',
    /avis de (?:marche|concession|concours|consultation)|appel public|mise en concurrence|annonce de consultation|contract notice|concession notice|design contest|appels? d'offres?|\baapc\b|invitation to tender|competition|avis d'appel|consultation/,
  ],
]

/** The procedure that these words name, or null: "Procédure adaptée ouverte" is an adapted one. */
export function parseProcedure(words: string): Procedure | null {
  const folded = fold(words.slice(0, 300))
  return PROCEDURES.find(([, named]) => named.test(folded))?.[0] ?? null
}

/** The type of notice that these words name, or null. */
export function parseNoticeType(words: string): NoticeType | null {
  const folded = fold(words.slice(0, 200))
  return TYPES.find(([, named]) => named.test(folded))?.[0] ?? null
}

const RESERVED: readonly (readonly [Reservation, RegExp])[] = [
  ['disability', /entreprises? adaptees?|\besat\b|ateliers? proteges?|travailleurs handicapes|l\.? ?2113-12|sheltered workshop/],
  ['insertion', /insertion par l'activite economique|\bsiae\b|structures? d'insertion|entreprises? d'insertion|l\.? ?2113-13/],
  ['prison', /etablissements? penitentiaires?|detenus|service de l'emploi penitentiaire|l\.? ?2113-13-1/],
  ['social-economy', /economie sociale et solidaire|\bess\b|l\.? ?2113-15/],
]
const RESERVES = /reserve|l\.? ?2113-1[235]/
const NOT_RESERVED = /(?:n'est|n'est donc|ne sont|non|pas|aucune?) (?:pas )?reserve|sans objet|^non\b|: non\b|not reserved/

/** Who a sentence that speaks of a reservation keeps the contract for. */
export function parseReservations(sentence: string): Reservation[] {
  const folded = fold(sentence.slice(0, 1_000))
  if (!RESERVES.test(folded) || NOT_RESERVED.test(folded)) return []
  return RESERVED.filter(([, named]) => named.test(folded)).map(([reservation]) => reservation)
}

const GROUPS: readonly (readonly [GroupRule, RegExp])[] = [
  [
    'no-form-imposed',
    /aucune forme (?:juridique |particuliere )?(?:de groupement )?(?:n'est |n'a ete )?(?:imposee?|exigee?)|pas de forme (?:juridique |particuliere )?(?:imposee|exigee)|forme juridique .{0,30}libre/,
  ],
  ['solidary-representative', /mandataire .{0,60}(?:sera |est |devra etre |obligatoirement )*solidaire/],
  ['solidary', /groupement (?:d'entreprises |d'operateurs economiques )?solidaire|sous (?:la )?forme .{0,20}solidaire/],
  ['joint', /groupement (?:d'entreprises |d'operateurs economiques )?conjoint/],
  [
    'alone-and-grouped-allowed',
    /(?:peuvent|autorise.{0,20}|pourront) (?:a )?presenter (?:pour le marche |pour un meme marche )?plusieurs offres.{0,160}(?:a la fois|groupement)/,
  ],
  [
    'alone-and-grouped-forbidden',
    /(?:interdi[ts]|ne (?:peuvent|pourront) pas|ne (?:peut|pourra) pas|non autorise).{0,80}plusieurs offres.{0,160}(?:a la fois|groupement)/,
  ],
]

/** What a sentence says of groups of economic operators. */
export function parseGroupRules(sentence: string): GroupRule[] {
  const folded = fold(sentence.slice(0, 1_500))
  if (!/groupement|plusieurs offres/.test(folded)) return []
  const rules = GROUPS.filter(([, said]) => said.test(folded)).map(([rule]) => rule)
  return rules.includes('alone-and-grouped-forbidden') ? rules.filter((rule) => rule !== 'alone-and-grouped-allowed') : rules
}
