import { cutWords } from '../../../utils/finding/cut-words'

/** A number below `below`, from a seed and a place: the same on every machine. */
function drawn(seed: number, below: number): number {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) % below
}

const NEIGHBOURS: Record<string, string> = {
  a: 'z',
  e: 'r',
  i: 'o',
  o: 'p',
  u: 'y',
  r: 't',
  s: 'd',
  t: 'r',
  n: 'b',
  m: 'l',
  l: 'm',
  c: 'v',
  d: 'f',
  p: 'o',
}

/** A word with one error of a hand in a hurry: a letter missing, doubled, swapped with the next, or its neighbour on the keyboard. */
export function mistyped(word: string, seed: number): string {
  const at = 1 + drawn(seed, word.length - 2)
  const [before, letter, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)]
  const ways = [
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
    before + (NEIGHBOURS[letter] ?? 'e') + next + after,
  ]
  const wrong = ways[drawn(seed + 7, ways.length)] ?? word
  return wrong === word ? before + next + after : wrong
}

/** Up to three words of a title as one would type them to find it again, all of them with an error or only the first. */
export function typedWithErrors(title: string, seed: number, every: boolean): string | null {
  const words = [
    ...new Set(
      cutWords(title)
        .filter(({ stop, word }) => !stop && word.length >= 5 && !/\d/.test(word))
        .map(({ word }) => word),
    ),
  ]
  if (words.length < 2) return null
  const from = drawn(seed, Math.max(1, words.length - 2))
  return words
    .slice(from, from + 3)
    .map((word, at) => (every || at === 0 ? mistyped(word, seed + at) : word))
    .join(' ')
}

/** The mean of 1/place of what was looked for, and the share of searches that show it among the first ten. */
export function knownItem(places: readonly number[]): { readonly mrr: number; readonly ten: number } {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  return {
    mrr: mean(places.map((place) => (place < 0 ? 0 : 1 / (place + 1)))),
    ten: mean(places.map((place) => (place >= 0 && place < 10 ? 1 : 0))),
  }
}
