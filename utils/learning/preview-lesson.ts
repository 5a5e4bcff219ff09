import type { Consortium } from '../consortium/consortium'
import { judgeRow } from '../matching/judge-row'
import { type JudgeOptions, judgeTender } from '../matching/judge-tender'
import type { Lesson } from '../matching/lessons'
import type { Decision } from '../matching/verdict'
import type { Reading } from '../portals/portal'

/** A notice whose decision a lesson would change. */
export interface LessonEffect {
  readonly title: string
  readonly from: Decision
  readonly to: Decision
}

/** What a lesson would change among the pages that are read now: notices and rows of results, each title once. */
export function previewLesson(
  lesson: Lesson,
  readings: readonly Reading[],
  consortium: Consortium,
  { lessons = [], ...options }: JudgeOptions,
): LessonEffect[] {
  const [before, after] = [
    { ...options, lessons },
    { ...options, lessons: [...lessons, lesson] },
  ]
  const effects = new Map<string, LessonEffect>()
  const note = (title: string, from: Decision, to: Decision) => {
    if (from !== to && !effects.has(title)) effects.set(title, { title, from, to })
  }
  for (const reading of readings) {
    if (reading.kind === 'list') {
      for (const row of reading.rows)
        note(row.title.value, judgeRow(row, consortium, before).decision, judgeRow(row, consortium, after).decision)
    } else if (reading.kind !== 'other') {
      const { tender } = reading
      note(tender.title?.value ?? '', judgeTender(tender, consortium, before).decision, judgeTender(tender, consortium, after).decision)
    }
  }
  return [...effects.values()]
}
