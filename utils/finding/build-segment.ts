import { withAcronyms } from './acronyms'
import { cutWords } from './cut-words'
import { type Entry, ZONES, type Zone } from './entry'
import { type Segment, UNIT } from './segment'

/** What is noted of one stem while rows are gone through. */
interface Noted {
  readonly rows: number[]
  readonly weights: number[]
}

const BY_ZONE = Object.entries(ZONES) as [Zone, number][]

/**
 * French puts the head first: measured on notices that people had labelled, a title's first words tell the most of what
 * it is about.
 */
const head = (place: number) => (1 + 1.5 / (1 + 0.3 * place)) / 1.5

/** The words of entries that become rows, one after the other, from row `from` on. */
export function buildSegment(entries: readonly Entry[], from: number): Segment {
  const noted = new Map<string, Noted>()
  for (const [at, { words }] of entries.entries()) {
    for (const [stem, weight] of weigh(words)) {
      const known = noted.get(stem)
      const quantised = Math.max(1, Math.min(255, Math.round(weight * UNIT)))
      if (known) {
        known.rows.push(from + at)
        known.weights.push(quantised)
      } else noted.set(stem, { rows: [from + at], weights: [quantised] })
    }
  }
  const stems = [...noted.keys()].sort()
  const starts = new Uint32Array(stems.length + 1)
  for (const [at, stem] of stems.entries()) starts[at + 1] = (starts[at] ?? 0) + (noted.get(stem)?.rows.length ?? 0)
  const rows = new Uint32Array(starts[stems.length] ?? 0)
  const weights = new Uint8Array(rows.length)
  for (const [at, stem] of stems.entries()) {
    rows.set(noted.get(stem)?.rows ?? [], starts[at])
    weights.set(noted.get(stem)?.weights ?? [], starts[at])
  }
  return { from, count: entries.length, stems, starts, rows, weights }
}

/** How much each stem tells of one entry: what it tells in every zone where it stands, once a zone. */
function weigh(words: Entry['words']): Map<string, number> {
  const weights = new Map<string, number>()
  for (const [zone, weight] of BY_ZONE) {
    if (words[zone] === '') continue
    const seen = new Set<string>()
    let place = 0
    for (const { stem, stop, by } of withAcronyms(cutWords(words[zone]))) {
      if (stop) continue
      const told = weight * (zone === 'title' ? head(place) : 1) * by
      if (by === 1) place++
      if (seen.has(stem)) continue
      seen.add(stem)
      weights.set(stem, (weights.get(stem) ?? 0) + told)
    }
  }
  return weights
}
