import type { FeatureVector } from '../../../utils/matching/cpv/features'

/** One thing to learn from: its words, its class, how much it counts. */
export interface Example {
  readonly vector: FeatureVector
  readonly label: number
  readonly weight: number
}

/** What was learned: a bias per class, and per feature a row of weights, one per class. */
export interface Linear {
  readonly bias: Float64Array
  readonly weights: Float64Array
}

/** How much an error costs; how often all is gone through. */
export interface Effort {
  readonly cost: number
  readonly rounds: number
}

/** Numbers that look random and are the same each time. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * Support vector machines, one class against the rest, with squared hinge loss: dual coordinate descent (Hsieh and
 * others, ICML 2008), all classes in one pass.
 */
export function trainSvm(examples: readonly Example[], features: number, classes: number, { cost, rounds }: Effort): Linear {
  const weights = new Float64Array(features * classes)
  const bias = new Float64Array(classes)
  const alphas = new Float64Array(examples.length * classes)
  const order = examples.map((_, at) => at)
  const next = random(20_130_213)
  const margins = new Float64Array(classes)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next)
    for (const at of order) step(examples[at], at * classes)
  }
  return { bias, weights }

  function step(example: Example | undefined, from: number): void {
    if (!example) return
    const { vector, label, weight } = example
    const soft = 1 / (2 * cost * weight)
    scoresInto(margins, { bias, weights }, vector)
    for (let one = 0; one < classes; one++) {
      const side = one === label ? 1 : -1
      const alpha = alphas[from + one] ?? 0
      // The vector's length is 1, and the bias is one feature more.
      const better = Math.max(0, alpha - (side * (margins[one] ?? 0) - 1 + alpha * soft) / (2 + soft))
      if (better === alpha) continue
      alphas[from + one] = better
      const change = (better - alpha) * side
      bias[one] = (bias[one] ?? 0) + change
      for (let k = 0; k < vector.features.length; k++) {
        const place = (vector.features[k] ?? 0) * classes + one
        weights[place] = (weights[place] ?? 0) + change * (vector.values[k] ?? 0)
      }
    }
  }
}

/** Puts the score of every class into `scores`. */
export function scoresInto(scores: Float64Array, { bias, weights }: Linear, { features, values }: FeatureVector): void {
  const classes = bias.length
  scores.set(bias)
  for (let at = 0; at < features.length; at++) {
    const [row, value] = [(features[at] ?? 0) * classes, values[at] ?? 0]
    for (let one = 0; one < classes; one++) scores[one] = (scores[one] ?? 0) + value * (weights[row + one] ?? 0)
  }
}

function shuffle(order: number[], next: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const [a = 0, b = 0] = [order[at], order[other]]
    order[at] = b
    order[other] = a
  }
}
