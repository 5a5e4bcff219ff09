import { fold } from './fold'
import type { GroupRule, Reservation } from './tender'

const RESERVED: readonly (readonly [Reservation, RegExp])[] = [
  ['disability', /entreprises? adaptee|\besat\b|ateliers? protege|handicap|2113-12|sheltered/],
  ['insertion', /insertion par l'activite|\bsiae\b|(?:structure|entreprise)s? d'insertion|2113-13/],
  ['prison', /penitentiaire|detenus/],
  ['social-economy', /economie sociale et solidaire|2113-15/],
]

/** Who a sentence that speaks of a reservation keeps the contract for. */
export function parseReservations(sentence: string): Reservation[] {
  const folded = fold(sentence.slice(0, 1_000))
  const reserves =
    /reserve|2113-1[235]/.test(folded) &&
    !/(?:n'est|ne sont|non|pas|aucune?) (?:donc |pas )?reserve|sans objet|\bnon$|not reserved/.test(folded)
  return reserves ? RESERVED.filter(([, named]) => named.test(folded)).map(([reservation]) => reservation) : []
}

const GROUPS: readonly (readonly [GroupRule, RegExp])[] = [
  ['no-form-imposed', /(?:aucune|pas de) forme .{0,50}(?:impose|exige)|forme juridique .{0,30}libre/],
  ['solidary-representative', /mandataire .{0,60}solidaire/],
  ['solidary', /groupement (?:d'\w+ (?:economiques )?)?solidaire|sous (?:la )?forme .{0,20}solidaire/],
  ['joint', /groupement (?:d'\w+ (?:economiques )?)?conjoint/],
  [
    'alone-and-grouped-forbidden',
    /(?:interdi|pas autori|non autori|peu(?:ven)?t pas|pourr(?:a|ont) pas).{0,80}plusieurs offres.{0,160}(?:a la fois|groupement)/,
  ],
  ['alone-and-grouped-allowed', /(?:peuvent|autorise|pourront).{0,40}plusieurs offres.{0,160}(?:a la fois|groupement)/],
]

/** What a sentence says of groups of economic operators. */
export function parseGroupRules(sentence: string): GroupRule[] {
  const folded = fold(sentence.slice(0, 1_500))
  const rules = GROUPS.filter(([, said]) => said.test(folded)).map(([rule]) => rule)
  return rules.includes('alone-and-grouped-forbidden') ? rules.filter((rule) => rule !== 'alone-and-grouped-allowed') : rules
}
