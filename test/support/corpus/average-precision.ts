/** Things by their score, the highest first; equal ones in their order. */
export function ranked<T>(things: readonly T[], scoreOf: (thing: T, at: number) => number): T[] {
  return things
    .map((thing, at) => ({ thing, score: scoreOf(thing, at), at }))
    .sort((one, other) => other.score - one.score || one.at - other.at)
    .map(({ thing }) => thing)
}

/** The mean, over what is relevant, of the share of relevant things down to it; 1 where all of them come first. */
export function averagePrecision(relevant: readonly boolean[]): number {
  let [seen, sum] = [0, 0]
  for (const [at, is] of relevant.entries()) {
    if (!is) continue
    seen++
    sum += seen / (at + 1)
  }
  return seen === 0 ? 0 : sum / seen
}

/** The share of the first `count` that is relevant. */
export const precisionAt = (relevant: readonly boolean[], count: number) => relevant.slice(0, count).filter(Boolean).length / count

/** The mean of some numbers; 0 of none. */
export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
