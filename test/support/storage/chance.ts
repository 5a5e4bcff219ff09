/** Numbers that look like chance and are the same for a seed on every machine (mulberry32). */
export interface Chance {
  /** From 0 (included) to `below` (excluded). */
  readonly whole: (below: number) => number
  readonly one: <T>(of: readonly T[]) => T
  readonly happens: (of: number) => boolean
  readonly shuffled: <T>(of: readonly T[]) => T[]
}

/** The chance of a seed. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (below: number) => Math.floor(next() * below)
  return {
    whole,
    one: (of) => of[whole(of.length)] as (typeof of)[number],
    happens: (of) => whole(of) === 0,
    shuffled: (of) =>
      of
        .map((item) => [next(), item] as const)
        .sort(([one], [other]) => one - other)
        .map(([, item]) => item),
  }
}
