import type { Verdict } from '../matching/verdict'
import { LESSON_LENGTH } from './choice'

/** Words in a suggestion drawn from a title. */
const HEAD = 4
const LINK = /^(?:de|du|des|d|la|le|les|l|et|en|pour|à|au|aux|dans|sur|par)$/i

/** The words of a notice by which it was thought to be ours, the shortest first: one of them may have misled. */
export function misleadingWords({ lots }: Pick<Verdict, 'lots'>): string[] {
  const quotes = lots.flatMap(({ rows }) =>
    rows.filter(({ kind }) => kind === 'trade').flatMap(({ evidence }) => evidence.map(({ text }) => text)),
  )
  return [...new Set(quotes)].filter((text) => text.length <= LESSON_LENGTH).sort((one, other) => one.length - other.length)
}

/** The first words of a title, which in French say what is bought; empty where there is none. */
export function subjectWords(title: string): string {
  const words = [...title.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’]|-(?=\p{L}))?/gu)]
  let end = 0
  let told = 0
  for (const word of words) {
    if (told === HEAD || word.index + word[0].length > LESSON_LENGTH) break
    // A mark parts what is bought from the rest: "Évaluation externe, lot 2".
    if (told > 0 && /[.,;:()]/.test(title.slice(end, word.index))) break
    if (LINK.test(word[0].replace(/['’]$/, ''))) continue
    told++
    end = word.index + word[0].length
  }
  return title.slice(words[0]?.index ?? 0, end)
}
