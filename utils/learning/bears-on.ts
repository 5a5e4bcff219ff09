import { type Lesson, lessonIn } from '../matching/lessons'
import type { Verdict } from '../matching/verdict'
import type { Tender } from '../tenders/tender'

type Titled = Pick<Tender, 'title' | 'lots'>

/** Whether words taught of a title stand in this tender's, or in that of one of its lots. */
export function standsInTitles(lesson: Pick<Lesson, 'kind' | 'words'>, { title, lots }: Titled): boolean {
  const { kind } = lesson
  if (kind === 'mute') return false
  const one = [{ id: '', at: 0, ...lesson }]
  return [title, ...lots.map((lot) => lot.title)].some((found) => found && lessonIn(found.value, kind, one))
}

/** The lessons without which a verdict might be another one: those whose words its titles hold, and those that silenced all that was found. */
export function lessonsAtPlay(lessons: readonly Lesson[], tender: Titled, { lots }: Pick<Verdict, 'lots'>): Lesson[] {
  const silenced = new Set(
    lots.flatMap(({ cells }) =>
      cells.flatMap(({ judgements }) =>
        judgements.flatMap(({ reason }) => (reason.key === 'reason_domain_muted' ? [reason.params?.words] : [])),
      ),
    ),
  )
  return lessons.filter((lesson) => (lesson.kind === 'mute' ? silenced.has(lesson.words) : standsInTitles(lesson, tender)))
}
