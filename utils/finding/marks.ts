import { withAcronyms } from './acronyms'
import { cutWords } from './cut-words'
import type { ReadWord } from './search'
import type { Found, Line, LineMarks } from './table'

/** What to highlight of lines, given what the words of a search were read as. */
export function marksOf(lines: readonly Line[], words: readonly ReadWord[]): LineMarks[] {
  const stems = new Set(words.flatMap(({ candidates }) => candidates.map(({ stem }) => stem)))
  return lines.map(({ title, buyer }) => ({ title: rangesOf(title, stems), buyer: rangesOf(buyer ?? '', stems) }))
}

function rangesOf(text: string, stems: ReadonlySet<string>): [number, number][] {
  if (stems.size === 0) return []
  const ranges: [number, number][] = []
  for (const { stem, stop, start, end } of withAcronyms(cutWords(text))) {
    if (stop || !stems.has(stem)) continue
    const last = ranges.at(-1)
    if (last && last[1] >= start) last[1] = Math.max(last[1], end)
    else ranges.push([start, end])
  }
  return ranges
}

/** What was read otherwise than typed, in the words of the lines that it found, accents and all. */
export function correctionsOf(lines: readonly Line[], words: readonly ReadWord[]): Found['corrected'] {
  const wrong = words.filter(({ corrected }) => corrected)
  if (wrong.length === 0) return []
  const printed = new Map<string, string>()
  for (const { title, buyer } of lines) {
    const text = `${title} ${buyer ?? ''}`
    for (const { stem, start, end } of cutWords(text))
      if (!printed.has(stem)) printed.set(stem, text.slice(start, end).toLocaleLowerCase('fr'))
  }
  return wrong.map(({ typed, candidates }) => {
    // Of several readings, the one that the nearest line holds.
    const meant = new Set(candidates.map(({ stem }) => stem))
    const stem = [...printed.keys()].find((one) => meant.has(one)) ?? candidates[0]?.stem ?? ''
    return { typed, read: printed.get(stem) ?? stem }
  })
}
