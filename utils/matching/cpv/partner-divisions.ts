import type { Partner, Skill } from '../../consortium/consortium'
import { anyOf } from '../any-of'
import type { CpvModel } from './cpv-model'
import { knownCodes } from './known-trades'
import { probabilities } from './probabilities'

/** What one skill proves of a division: half, so that a second one under the same still adds. */
const ONE_SKILL = 0.5
/** A guess counts as it is sure: two thirds sure, a third; one third, next to nothing. */
const SHARPNESS = 3

const known = new WeakMap<CpvModel, WeakMap<Partner, Float64Array>>()

/**
 * How much of what a partner does is bought under each CPV division, 0 to 1, in the model's order: by its skills'
 * codes, and by their words, since a skill in plain words has none. More skills and words never make it less.
 */
export function partnerDivisions(model: CpvModel, partner: Partner): Float64Array {
  const ofModel = known.get(model) ?? new WeakMap<Partner, Float64Array>()
  known.set(model, ofModel)
  const before = ofModel.get(partner)
  if (before) return before
  const skills = partner.skills.map((skill) => skillDivisions(model, skill))
  const shares = Float64Array.from(model.divisions, (_, at) => anyOf(skills.map((shares) => ONE_SKILL * (shares[at] ?? 0))))
  ofModel.set(partner, shares)
  return shares
}

function skillDivisions(model: CpvModel, { name, words, cpv }: Skill): Float64Array {
  const shares = new Float64Array(model.divisions.length)
  const raise = (at: number, share: number) => {
    if (at >= 0) shares[at] = Math.max(shares[at] ?? 0, share)
  }
  for (const code of cpv) raise(model.divisions.indexOf(code.slice(0, 2)), 1)
  for (const text of [name, ...words]) {
    for (const code of knownCodes(text).slice(0, 1)) raise(model.divisions.indexOf(code.slice(0, 2)), 1)
    for (const [at, probability] of probabilities(model, text)?.divisions.entries() ?? []) raise(at, probability ** SHARPNESS)
  }
  return shares
}
