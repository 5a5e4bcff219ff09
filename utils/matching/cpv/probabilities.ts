import type { CpvModel } from './cpv-model'
import { type FeatureVector, vectorOf } from './features'

/** How likely each CPV division and group is. The divisions add up to 1, and the groups of a division to its probability. */
export interface CpvProbabilities {
  readonly model: CpvModel
  /** In the order of the model's divisions. */
  readonly divisions: readonly number[]
  /** In the order of the model's groups. */
  readonly groups: readonly number[]
  /** Places of the few groups that words speak for: the others have but the doubt that is dealt to all alike. */
  readonly told: readonly number[]
}

/** Less likely than this, a group is not spoken for. */
const UNTOLD = 0.001

function told(model: CpvModel, divisions: readonly number[], groups: readonly number[]): CpvProbabilities {
  const places: number[] = []
  for (let at = 0; at < groups.length; at++) if ((groups[at] ?? 0) >= UNTOLD) places.push(at)
  return { model, divisions, groups, told: places }
}

/**
 * What a title, and the text behind it if there is one, make likely; null where the model knows none of their words.
 * About 5 µs a title.
 */
export function probabilities(model: CpvModel, title: string, text = ''): CpvProbabilities | null {
  const vector = vectorOf(model.vocabulary, title, text)
  if (vector.features.length === 0) return null
  const divisions = divisionsOf(model, vector)
  return told(model, divisions, groupsOf(model, vector, divisions))
}

/** Two judgements of the same thing as one: `share` of the first, the rest of the second. */
export function mixed(one: CpvProbabilities, other: CpvProbabilities, share: number): CpvProbabilities {
  const mix = (from: readonly number[], and: readonly number[]) => from.map((value, at) => share * value + (1 - share) * (and[at] ?? 0))
  return told(one.model, mix(one.divisions, other.divisions), mix(one.groups, other.groups))
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
export function probabilityOfAny(likely: CpvProbabilities, prefixes: readonly string[]): number {
  const wanted = new Set(prefixes.map((prefix) => prefix.slice(0, 3)))
  const apart = [...wanted].filter((prefix) => prefix.length < 3 || !wanted.has(prefix.slice(0, 2)))
  return Math.min(
    1,
    apart.reduce((sum, prefix) => sum + probabilityOf(likely, prefix), 0),
  )
}

/** Under this a division's groups are not told apart: most divisions of most notices, and most of the work. */
const UNLIKELY = 0.002

/** Where a score begins, and where the groups of each division stand: found once a model. */
interface Start {
  /** Plain lists: a typed array of this size costs more to make than to fill. */
  readonly divisionBias: readonly number[]
  readonly groupBias: readonly number[]
  /** The divisions that each word weighs for, from `rows[n]` to `rows[n + 1]`: one in fifteen. */
  readonly divisionRows: Uint32Array
  readonly divisionColumns: Uint8Array
  readonly divisionWeights: Float64Array
  /** The groups of the n-th division stand from `starts[n]` to `starts[n + 1]`. */
  readonly starts: readonly number[]
  /** Division of each group. */
  readonly divisionOf: readonly number[]
  /** What is left of the groups of a division of which no word tells: their shares of it before doubt, and the sum of these. */
  readonly untold: readonly number[]
  readonly untoldSums: readonly number[]
}

const begun = new WeakMap<CpvModel, Start>()
let latest: { readonly model: CpvModel; readonly start: Start } | null = null

/** One model is asked all day long: the latest is at hand. */
function startOf(model: CpvModel): Start {
  if (latest?.model === model) return latest.start
  const start = begun.get(model) ?? begin(model)
  begun.set(model, start)
  latest = { model, start }
  return start
}

function begin(model: CpvModel): Start {
  const starts = [0]
  const divisionOf: number[] = []
  for (const [at, division] of model.divisions.entries()) {
    let to = starts[at] ?? 0
    for (; model.groups[to]?.startsWith(division); to++) divisionOf.push(at)
    starts.push(to)
  }
  const [divisionBias, groupBias] = [[...model.divisionBias], [...model.groupBias]]
  const untold = groupBias.slice()
  const untoldSums = model.divisions.map((_, at) => toShares(untold, starts[at] ?? 0, starts[at + 1] ?? 0, model.groupTrust.scale))
  return { divisionBias, groupBias, ...divisionEntries(model), starts, divisionOf, untold, untoldSums }
}

function divisionEntries({
  divisions,
  divisionWeights: all,
}: CpvModel): Pick<Start, 'divisionRows' | 'divisionColumns' | 'divisionWeights'> {
  const rows = new Uint32Array(all.length / divisions.length + 1)
  const columns: number[] = []
  const weights: number[] = []
  for (const [at, weight] of all.entries()) {
    if (weight !== 0) weights[columns.push(at % divisions.length) - 1] = weight
    if ((at + 1) % divisions.length === 0) rows[(at + 1) / divisions.length] = columns.length
  }
  return { divisionRows: rows, divisionColumns: Uint8Array.from(columns), divisionWeights: Float64Array.from(weights) }
}

function divisionsOf(model: CpvModel, { features, values }: FeatureVector): number[] {
  const count = model.divisions.length
  const { divisionBias, divisionRows, divisionColumns, divisionWeights } = startOf(model)
  const scores = divisionBias.slice()
  for (let at = 0; at < features.length; at++) {
    const word = features[at] ?? 0
    const value = values[at] ?? 0
    const end = divisionRows[word + 1] ?? 0
    for (let entry = divisionRows[word] ?? 0; entry < end; entry++) {
      const division = divisionColumns[entry] ?? 0
      scores[division] = (scores[division] ?? 0) + value * (divisionWeights[entry] ?? 0)
    }
  }
  const sum = toShares(scores, 0, count, model.divisionTrust.scale)
  trust(scores, scores, 0, count, sum, model.divisionTrust.doubt, 1)
  return scores
}

function groupsOf(model: CpvModel, { features, values }: FeatureVector, divisions: readonly number[]): number[] {
  const { groupBias, starts, divisionOf, untold, untoldSums } = startOf(model)
  const scores = groupBias.slice()
  const { groupRows, groupColumns, groupWeights, groupTrust } = model
  const spoken = new Uint8Array(starts.length)
  for (let at = 0; at < features.length; at++) {
    const word = features[at] ?? 0
    const value = values[at] ?? 0
    const end = groupRows[word + 1] ?? 0
    for (let entry = groupRows[word] ?? 0; entry < end; entry++) {
      const group = groupColumns[entry] ?? 0
      scores[group] = (scores[group] ?? 0) + value * (groupWeights[entry] ?? 0)
      spoken[divisionOf[group] ?? 0] = 1
    }
  }
  for (let at = 0; at < divisions.length; at++) {
    const from = starts[at] ?? 0
    const to = starts[at + 1] ?? 0
    const whole = divisions[at] ?? 0
    if (whole < UNLIKELY) scores.fill(whole / (to - from), from, to)
    else if (spoken[at]) trust(scores, scores, from, to, toShares(scores, from, to, groupTrust.scale), groupTrust.doubt, whole)
    else trust(scores, untold, from, to, untoldSums[at] ?? 1, groupTrust.doubt, whole)
  }
  return scores
}

/** Scores of one choice, in place, as shares of their sum, which it gives. */
function toShares(scores: number[], from: number, to: number, scale: number): number {
  let best = Number.NEGATIVE_INFINITY
  for (let at = from; at < to; at++) if ((scores[at] ?? 0) > best) best = scores[at] ?? 0
  let sum = 0
  for (let at = from; at < to; at++) {
    const share = Math.exp(scale * ((scores[at] ?? 0) - best))
    scores[at] = share
    sum += share
  }
  return sum
}

/** Shares of a sum as probabilities that add up to `whole`, of which a part is dealt to all alike. */
function trust(into: number[], shares: readonly number[], from: number, to: number, sum: number, doubt: number, whole: number): void {
  const each = (doubt / (to - from)) * whole
  const share = ((1 - doubt) / sum) * whole
  for (let at = from; at < to; at++) into[at] = (shares[at] ?? 0) * share + each
}
