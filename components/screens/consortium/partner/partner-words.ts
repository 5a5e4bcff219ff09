import type { Area, Certification, Contact, Reference, Standing } from '../../../../utils/consortium/consortium'
import { departementOf } from '../../../../utils/territory/departements'
import { type MessageKey, t } from '../../../../utils/words/t'
import { STANDING_WORDS } from '../../../parts/standing-mark'

/** The words of each layer of territory. */
export const LAYER_WORDS: Readonly<Record<Area['layer'], MessageKey>> = {
  administrative: 'consortium_layer_administrative',
  health: 'consortium_layer_health',
  lived: 'consortium_layer_lived',
}

/** The words of each category of Qualiopi. */
export const CATEGORY_WORDS: Readonly<Record<NonNullable<Certification['category']>, MessageKey>> = {
  training: 'consortium_category_training',
  'skills-assessment': 'consortium_category_skills_assessment',
  vae: 'consortium_category_vae',
  apprenticeship: 'consortium_category_apprenticeship',
}

/** The words of each role. */
export const ROLE_WORDS: Readonly<Record<Contact['role'], MessageKey>> = {
  development: 'consortium_role_development',
  direction: 'consortium_role_direction',
  pedagogy: 'consortium_role_pedagogy',
  administration: 'consortium_role_administration',
}

/** How a contract went. */
export const OUTCOME_WORDS: Readonly<Record<NonNullable<Reference['outcome']>, MessageKey>> = {
  good: 'consortium_outcome_good',
  bad: 'consortium_outcome_bad',
}

/** Choices of a list out of its words. */
export const optionsOf = <K extends string>(words: Readonly<Record<K, MessageKey>>): (readonly [K, string])[] =>
  (Object.keys(words) as K[]).map((key) => [key, t(words[key])] as const)

/** The choices of a standing, the most prudent first. */
export const standingOptions = (): (readonly [Standing, string])[] => optionsOf(STANDING_WORDS).reverse()

/** « Rhône (69) ». */
export const departementWords = (code: string): string => {
  const known = departementOf(code)
  return known ? `${known.name} (${code})` : code
}
