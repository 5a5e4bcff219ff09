/**
 * Points as whole numbers whose sum is that of the points, rounded: what a person adds up comes out right. The largest
 * remainders are rounded up first.
 */
export function wholePoints(points: readonly number[]): number[] {
  const whole = points.map(Math.floor)
  const missing = Math.round(points.reduce((sum, one) => sum + one, 0)) - whole.reduce((sum, one) => sum + one, 0)
  const order = points.map((one, at) => ({ at, rest: one - Math.floor(one) })).sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (const { at } of order.slice(0, missing)) whole[at] = (whole[at] ?? 0) + 1
  return whole
}
