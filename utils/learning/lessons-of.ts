import type { Lesson } from '../matching/lessons'
import type { Choice } from './choice'

/** What these choices teach, each lesson once, the newest first. */
export function lessonsOf(choices: readonly Choice[]): Lesson[] {
  const lessons = new Map<string, Lesson>()
  for (const { id, lesson, at } of [...choices].sort((one, other) => other.at - one.at)) {
    const key = lesson ? `${lesson.kind} ${lesson.words.toLowerCase()}` : ''
    if (lesson && !lessons.has(key)) lessons.set(key, { id, at, ...lesson })
  }
  return [...lessons.values()]
}
