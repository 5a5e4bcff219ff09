import type { Lot, Tender } from '../../tenders/tender'
import type { InferredCpv } from '../verdict'
import type { CpvModel } from './cpv-model'
import { type CpvProbabilities, mixed, probabilities } from './probabilities'

export type { CpvModel }

/** What a lot's own words count; the rest is the notice's. Lots share their notice's division in 94 % of cases. */
const OWN = 0.6
/** Less likely than this is not worth telling. */
const LEAST = 0.05

/** The likeliest CPV divisions of a notice, or of one of its lots, by its words; the likeliest first, three at most. */
export function inferCpv(model: CpvModel, tender: Tender, lot: Lot | null): InferredCpv[] {
  return likeliest(cpvProbabilities(model, tender, lot))
}

/** Of all that is known, the likeliest divisions, the likeliest first, three at most. */
export function likeliest(found: CpvProbabilities | null): InferredCpv[] {
  if (!found) return []
  const all = found.model.divisions.map((code, at) => ({ code, probability: found.divisions[at] ?? 0 }))
  return all
    .filter(({ probability }) => probability >= LEAST)
    .sort((one, other) => other.probability - one.probability)
    .slice(0, 3)
}

/** How likely every division and group is for a notice, or for one of its lots with what the notice says; null where no word is known. */
export function cpvProbabilities(model: CpvModel, tender: Tender, lot: Lot | null): CpvProbabilities | null {
  // Without lots nobody else asks.
  if (!lot) return probabilities(model, tender.title?.value ?? '', tender.text)
  const notice = ofNotice(model, tender)
  const own = probabilities(model, lot.title?.value ?? '', lot.description?.value ?? '')
  return own && notice ? mixed(own, notice, OWN) : (own ?? notice)
}

const known = new WeakMap<Tender, { model: CpvModel; found: CpvProbabilities | null }>()

/** The same for all lots of a notice, so inferred once. */
function ofNotice(model: CpvModel, tender: Tender): CpvProbabilities | null {
  const before = known.get(tender)
  if (before?.model === model) return before.found
  const found = probabilities(model, tender.title?.value ?? '', tender.text)
  known.set(tender, { model, found })
  return found
}
