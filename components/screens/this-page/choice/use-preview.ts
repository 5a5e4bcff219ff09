import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Consortium } from '../../../../utils/consortium/consortium'
import { elsewhere } from '../../../../utils/learning/elsewhere'
import type { LessonEffect } from '../../../../utils/learning/preview-lesson'
import type { JudgeOptions } from '../../../../utils/matching/judge-tender'
import type { Lesson } from '../../../../utils/matching/lessons'
import { completeReading } from '../../../../utils/portals/complete-reading'
import type { Problem } from '../../../../utils/problems/problem'
import type { Tender } from '../../../../utils/tenders/tender'
import { useEngine } from '../../../parts/use-engine'
import { useQuery } from '../../../shell/use-query'

/** What a lesson would do, before it is one. */
export type Preview =
  | { readonly state: 'looking' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | {
      readonly state: 'ready'
      /** On the notice on screen; null: its verdict stays. */
      readonly here: LessonEffect | null
      /** On the other pages that are open. */
      readonly others: readonly LessonEffect[]
    }

/** What verdicts are given with, as on the screen. */
export interface Judging {
  readonly tender: Tender
  /** See `tenderKey`. */
  readonly known: string
  readonly consortium: Consortium
  readonly options: JudgeOptions
}

/** How long the keyboard rests before words are tried, in milliseconds. */
const REST = 250

/** Tries a lesson on the notice on screen and on the pages open now, and how to ask for these again. Nothing is stored. */
export function usePreview(lesson: Pick<Lesson, 'kind' | 'words'> | null, judging: Judging): [Preview, () => void] {
  const { tender, known, consortium, options } = judging
  const [open, askAgain] = useQuery('pages-open', null, 'page')
  const engine = useEngine()
  const pages = useMemo(() => (open.state === 'ready' ? elsewhere(open.value.map(completeReading), known) : null), [open, known])
  const key = lesson ? `${lesson.kind} ${lesson.words}` : ''
  const tried = useRested(key)
  const effects = useMemo(() => {
    if (!lesson || !pages || !engine || tried !== key) return null
    const { previewLesson } = engine
    const whole: Lesson = { id: '', at: options.now, ...lesson }
    const [here = null] = previewLesson(whole, [{ kind: 'notice', portal: '', url: '', tender }], consortium, options)
    return { here, others: previewLesson(whole, pages, consortium, options) }
  }, [key, tried, pages, tender, consortium, options, engine])
  if (open.state === 'failed') return [{ state: 'failed', problem: open.problem }, askAgain]
  return [effects ? { state: 'ready', ...effects } : { state: 'looking' }, askAgain]
}

/** The value once it has rested; the first one at once. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(setRested, REST, value)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
