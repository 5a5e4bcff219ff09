import type { Question } from './criterion'
import { isRemote } from './is-remote'
import { isPresent, saysWhere } from './presence'

/**
 * Whether a lot is performed where nobody of the consortium is, over several départements that the notice states: next
 * door one may come; over a whole region it takes somebody on the spot. Not where somebody has still to say where it works.
 */
export function isOutOfReach({ notice, lot, consortium }: Pick<Question, 'notice' | 'lot' | 'consortium'>): boolean {
  const { territory, from } = lot.place
  const { departements, national } = territory
  if (from !== 'stated' || national || departements.length < 2 || isRemote(notice, lot)) return false
  return consortium.partners.every((partner) => saysWhere(partner) && !departements.some((code) => isPresent(partner, code)))
}
