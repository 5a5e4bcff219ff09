import { fold } from '../tenders/fold'

/** Pairs of neighbouring letters, the edges of words among them: `^r`, `rh`, `ho`, `on`, `ne`, `e$`. */
function pairs(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .flatMap((word) => [...`${word}$`].map((letter, index) => (index === 0 ? '^' : (word[index - 1] ?? '')) + letter))
}

/** How close typed words are to one text, from 0 to 1: the share of letter pairs that they have in common (Dice). */
export function closeness(typed: string, text: string): number {
  const left = pairs(typed)
  const right = pairs(text)
  const rest = new Map<string, number>()
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of left) {
    const count = rest.get(pair) ?? 0
    if (count === 0) continue
    shared++
    rest.set(pair, count - 1)
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length)
}
