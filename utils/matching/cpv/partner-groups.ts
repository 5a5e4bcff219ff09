import type { Partner, Skill } from '../../consortium/consortium'
import { anyOf } from '../any-of'
import type { CpvModel } from './cpv-model'
import { knownCodes } from './known-trades'
import { probabilities } from './probabilities'

/** What one skill proves of a group: not all, so that a second one under the same still adds. */
const ONE_SKILL = 0.3
/** What a code says of the other groups of its division. */
const SAME_DIVISION = 0.2
/** A guess counts as it is sure: two thirds sure, a third; one third, next to nothing. */
const SHARPNESS = 3

const known = new WeakMap<CpvModel, WeakMap<Partner, Float64Array>>()

/**
 * How much of what a partner does is bought under each CPV group, 0 to 1, in the model's order: by its skills' codes,
 * and by their words, since a skill in plain words has none. More skills, words and codes never make it less.
 */
export function partnerGroups(model: CpvModel, partner: Partner): Float64Array {
  const ofModel = known.get(model) ?? new WeakMap<Partner, Float64Array>()
  known.set(model, ofModel)
  const before = ofModel.get(partner)
  if (before) return before
  const skills = partner.skills.map((skill) => skillGroups(model, skill))
  const shares = Float64Array.from(model.groups, (_, at) => anyOf(skills.map((shares) => ONE_SKILL * (shares[at] ?? 0))))
  ofModel.set(partner, shares)
  return shares
}

function skillGroups(model: CpvModel, { name, words, cpv }: Skill): Float64Array {
  const shares = new Float64Array(model.groups.length)
  const raise = (at: number, share: number) => {
    shares[at] = Math.max(shares[at] ?? 0, share)
  }
  const texts = [name, ...words]
  for (const code of [...cpv, ...texts.flatMap(knownCodes)]) {
    for (const [at, group] of model.groups.entries()) {
      if (code.slice(0, 2) === group.slice(0, 2))
        raise(at, code.slice(0, 3).padEnd(3, '0').endsWith('0') || code.startsWith(group) ? 1 : SAME_DIVISION)
    }
  }
  for (const text of texts) {
    // The division alone: of groups a few words say little.
    const likely = probabilities(model, text)?.divisions
    if (likely)
      for (const [at, group] of model.groups.entries()) raise(at, (likely[model.divisions.indexOf(group.slice(0, 2))] ?? 0) ** SHARPNESS)
  }
  return shares
}
