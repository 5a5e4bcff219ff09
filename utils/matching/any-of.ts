/** How likely at least one of several independent things is (noisy-or), 0 to 1: the same to the last bit in whatever order they come. */
export function anyOf(shares: readonly number[]): number {
  // Two come to the same either way.
  const sorted = shares.length > 2 ? [...shares].sort((one, other) => one - other) : shares
  let left = 1
  for (const share of sorted) left *= 1 - share
  return 1 - left
}
