import Fuse, { type IFuseOptions } from 'fuse.js/basic'
import { fold } from '../tenders/fold'
import type { Choice, Search } from './choice'
import { closeness } from './closeness'

/** Choices shown at once, and those among which they are chosen. */
const [SHOWN, NEAR] = [8, 60]
/** Share of letter pairs from which two words look alike. */
const ALIKE = 0.35

// Tuned on typed errors (a test holds them): below, swapped letters of short words are lost; above, all looks alike.
const OPTIONS: IFuseOptions<Choice> = {
  keys: [
    { name: 'label', weight: 2 },
    { name: 'words', weight: 1 },
  ],
  ignoreDiacritics: true,
  ignoreLocation: true,
  includeScore: true,
  threshold: 0.4,
}

/** A search among choices that forgives missing, doubled, swapped and wrong letters, accents and plurals. */
export function forgivingSearch(choices: readonly Choice[]): Search {
  const fuse = new Fuse(choices, OPTIONS)
  return (typed) => {
    const asked = typed.trim()
    if (asked === '') return choices.slice(0, SHOWN)
    // A code has no neighbours: one wrong digit is another thing.
    if (/^\d+$/.test(asked)) return choices.filter(({ value, more }) => value.startsWith(asked) || more.startsWith(asked)).slice(0, SHOWN)
    // One letter or two are the beginning of a word, not an error of another.
    if (asked.length < 3) return choices.filter((choice) => begins(asked, choice)).slice(0, SHOWN)
    // Fuse finds the words wherever they stand; whole texts that look like them come before longer ones that hold them.
    const near = fuse.search(asked, { limit: NEAR }).map(({ item, score = 1 }) => ({ item, rank: closest(asked, item) - score }))
    return (near.length > 0 ? near : alike(asked, choices))
      .sort((one, other) => other.rank - one.rank)
      .slice(0, SHOWN)
      .map(({ item }) => item)
  }
}

const begins = (asked: string, { label, words }: Choice) =>
  [label, ...words].some((text) => ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')}`.includes(` ${fold(asked)}`))

/** What looks like a short word whose letters are swapped: too many errors for Fuse. */
const alike = (asked: string, choices: readonly Choice[]) =>
  choices.map((item) => ({ item, rank: closest(asked, item) })).filter(({ rank }) => rank >= ALIKE)

const closest = (asked: string, { label, words }: Choice) => Math.max(...[label, ...words].map((text) => closeness(asked, text)))
