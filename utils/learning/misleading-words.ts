import type { Verdict } from '../matching/verdict'
import { LESSON_LENGTH } from './choice'

/** The words of a notice by which it was thought to be ours, the shortest first: one of them may have misled. */
export function misleadingWords({ lots }: Pick<Verdict, 'lots'>): string[] {
  const quotes = lots.flatMap(({ rows }) =>
    rows.filter(({ kind }) => kind === 'trade').flatMap(({ evidence }) => evidence.map(({ text }) => text)),
  )
  return [...new Set(quotes)].filter((text) => text.length <= LESSON_LENGTH).sort((one, other) => one.length - other.length)
}
