/** How likely at least one of several independent things is (noisy-or), 0 to 1: the same to the last bit in whatever order they come. */
export function anyOf(shares: readonly number[]): number {
  const sorted = shares.length > 1 ? [...shares].sort((one, other) => one - other) : shares
  return 1 - sorted.reduce((left, share) => left * (1 - share), 1)
}
