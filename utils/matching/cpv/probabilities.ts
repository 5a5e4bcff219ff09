import type { CpvModel, Trust } from './cpv-model'
import { type FeatureVector, vectorOf } from './features'

/** How likely each CPV division and group is. The divisions add up to 1, and the groups of a division to its probability. */
export interface CpvProbabilities {
  readonly model: CpvModel
  /** In the order of the model's divisions. */
  readonly divisions: Float64Array
  /** In the order of the model's groups. */
  readonly groups: Float64Array
}

/**
 * What a title, and the text behind it if there is one, make likely; null where the model knows none of their words.
 * About 30 µs a title.
 */
export function probabilities(model: CpvModel, title: string, text = ''): CpvProbabilities | null {
  const vector = vectorOf(model.vocabulary, title, text)
  if (vector.features.length === 0) return null
  const divisions = divisionsOf(model, vector)
  return { model, divisions, groups: groupsOf(model, vector, divisions) }
}

/** Two judgements of the same thing as one: `share` of the first, the rest of the second. */
export function mixed(one: CpvProbabilities, other: CpvProbabilities, share: number): CpvProbabilities {
  const mix = (from: Float64Array, and: Float64Array) => from.map((value, at) => share * value + (1 - share) * (and[at] ?? 0))
  return { model: one.model, divisions: mix(one.divisions, other.divisions), groups: mix(one.groups, other.groups) }
}

/**
 * How likely a notice's code begins so, 0 to 1. `80` and `805` are known to the model; of a longer prefix it knows the
 * group, which is at least as likely. A group that no notice of the training had is 0.
 */
export function probabilityOf({ model, divisions, groups }: CpvProbabilities, prefix: string): number {
  const byGroup = prefix.length > 2
  const at = byGroup ? model.groups.indexOf(prefix.slice(0, 3)) : model.divisions.indexOf(prefix)
  return (byGroup ? groups[at] : divisions[at]) ?? 0
}

/** How likely a notice's code begins with one of these, 0 to 1: a group is never counted twice. */
export function probabilityOfAny(found: CpvProbabilities, prefixes: readonly string[]): number {
  const wanted = new Set(prefixes.map((prefix) => prefix.slice(0, 3)))
  const apart = [...wanted].filter((prefix) => prefix.length < 3 || !wanted.has(prefix.slice(0, 2)))
  return Math.min(
    1,
    apart.reduce((sum, prefix) => sum + probabilityOf(found, prefix), 0),
  )
}

/** Under this a division's groups are not told apart: most divisions of most notices, and most of the work. */
const UNLIKELY = 0.002

/** Where a score begins, and where the groups of each division stand: found once a model. */
interface Start {
  readonly divisionBias: Float64Array
  readonly groupBias: Float64Array
  /** The groups of the n-th division stand from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Int32Array
}

const begun = new WeakMap<CpvModel, Start>()

function startOf(model: CpvModel): Start {
  const known = begun.get(model)
  if (known) return known
  const starts = new Int32Array(model.divisions.length + 1)
  for (const [at, division] of model.divisions.entries()) {
    let to = starts[at] ?? 0
    while (model.groups[to]?.startsWith(division)) to++
    starts[at + 1] = to
  }
  const start = { divisionBias: Float64Array.from(model.divisionBias), groupBias: Float64Array.from(model.groupBias), starts }
  begun.set(model, start)
  return start
}

function divisionsOf(model: CpvModel, { features, values }: FeatureVector): Float64Array {
  const count = model.divisions.length
  const scores = startOf(model).divisionBias.slice()
  const weights = model.divisionWeights
  for (let at = 0; at < features.length; at++) {
    const row = (features[at] ?? 0) * count
    const value = values[at] ?? 0
    for (let division = 0; division < count; division++) scores[division] = (scores[division] ?? 0) + value * (weights[row + division] ?? 0)
  }
  toProbabilities(scores, 0, count, model.divisionTrust, 1)
  return scores
}

function groupsOf(model: CpvModel, { features, values }: FeatureVector, divisions: Float64Array): Float64Array {
  const { groupBias, starts } = startOf(model)
  const scores = groupBias.slice()
  const { groupRows, groupColumns, groupWeights } = model
  for (let at = 0; at < features.length; at++) {
    const word = features[at] ?? 0
    const value = values[at] ?? 0
    const end = groupRows[word + 1] ?? 0
    for (let entry = groupRows[word] ?? 0; entry < end; entry++) {
      const group = groupColumns[entry] ?? 0
      scores[group] = (scores[group] ?? 0) + value * (groupWeights[entry] ?? 0)
    }
  }
  for (let at = 0; at < divisions.length; at++) {
    const from = starts[at] ?? 0
    const to = starts[at + 1] ?? 0
    const whole = divisions[at] ?? 0
    if (whole < UNLIKELY) scores.fill(whole / (to - from), from, to)
    else toProbabilities(scores, from, to, model.groupTrust, whole)
  }
  return scores
}

/** Scores of one choice as probabilities that add up to `whole`. */
function toProbabilities(scores: Float64Array, from: number, to: number, { scale, doubt }: Trust, whole: number): void {
  let best = Number.NEGATIVE_INFINITY
  for (let at = from; at < to; at++) if ((scores[at] ?? 0) > best) best = scores[at] ?? 0
  let sum = 0
  for (let at = from; at < to; at++) {
    const share = Math.exp(scale * ((scores[at] ?? 0) - best))
    scores[at] = share
    sum += share
  }
  const each = (doubt / (to - from)) * whole
  const share = ((1 - doubt) / sum) * whole
  for (let at = from; at < to; at++) scores[at] = (scores[at] ?? 0) * share + each
}
