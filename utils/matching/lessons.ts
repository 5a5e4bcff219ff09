import { compilePhrases, matchPhrase, type Phrase } from './phrase'
import { tokenise } from './tokens'

/**
 * Something that a person taught, word by word, and confirmed: nothing is learned behind anybody's back.
 * `mute`: these words alone prove nothing (they misled). `hide`: a title with these words is not our trade.
 * `like`: a title with these words is one that we answer.
 */
export interface Lesson {
  readonly id: string
  readonly kind: 'mute' | 'hide' | 'like'
  /** As the notice prints them. */
  readonly words: string
  /** When it was confirmed, milliseconds since the epoch. */
  readonly at: number
}

/** A lesson ready to be looked for. */
interface Ready {
  readonly lesson: Lesson
  readonly phrases: readonly Phrase[]
  readonly stems: string
}

const ready = new WeakMap<Lesson, Ready>()

const stemsOf = (text: string) =>
  tokenise(text)
    .words.map(({ stem }) => stem)
    .join(' ')

function prepare(lesson: Lesson): Ready {
  const known = ready.get(lesson)
  if (known) return known
  const made = { lesson, phrases: compilePhrases(lesson.words, null), stems: stemsOf(lesson.words) }
  ready.set(lesson, made)
  return made
}

/** The lesson by which these words of a notice alone prove nothing, or null. */
export function mutedBy(words: string, lessons: readonly Lesson[]): Lesson | null {
  const stems = stemsOf(words)
  return lessons.find((lesson) => lesson.kind === 'mute' && prepare(lesson).stems === stems) ?? null
}

/** The first lesson of a kind whose words stand in a title, and where; null where none does. */
export function lessonIn(title: string, kind: 'hide' | 'like', lessons: readonly Lesson[]): { lesson: Lesson; words: string } | null {
  const some = lessons.filter((lesson) => lesson.kind === kind)
  if (some.length === 0) return null
  const tokens = tokenise(title)
  for (const lesson of some) {
    for (const phrase of prepare(lesson).phrases) {
      const match = matchPhrase(phrase, tokens, true)
      // The words taught, together and in their order: nothing near them.
      if (match?.whole) return { lesson, words: title.slice(match.start, match.end) }
    }
  }
  return null
}
