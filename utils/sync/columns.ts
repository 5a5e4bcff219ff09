/** Values in the order in which they are first named, each once, and the place of each. */
export interface Dictionary<T> {
  readonly all: T[]
  readonly place: (value: T) => number
}

/** An empty one; values are the same where their JSON is. */
export function dictionary<T>(): Dictionary<T> {
  const all: T[] = []
  const places = new Map<string, number>()
  return {
    all,
    place(value) {
      const text = JSON.stringify(value)
      const known = places.get(text)
      if (known !== undefined) return known
      places.set(text, all.length)
      all.push(value)
      return all.length - 1
    },
  }
}

/** Whether this is a whole number that is exact, zero or more. */
export const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

/** Whether this is a place in a list. */
export const isIndex = (value: unknown, list: readonly unknown[]): value is number => isWhole(value) && value < list.length

/** Deepest value that is taken from elsewhere: what reads it goes down by recursion. */
const DEPTH = 60

/** Whether a value is no deeper than what may be read safely. */
export function isShallow(value: unknown, depth = DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.values(value).every((one) => isShallow(one, depth - 1))
}
