import { useCallback, useRef, useState } from 'preact/hooks'
import { send } from '../../../../utils/messaging/send'
import { DESK, fieldName } from '../../../../utils/opportunities/field'
import type { Hindrance } from '../../../../utils/opportunities/leave-stage'
import type { Change } from '../../../../utils/opportunities/operation'
import type { Problem } from '../../../../utils/problems/problem'
import { problemWords } from '../../../../utils/words/problem-words'
import { t } from '../../../../utils/words/t'
import type { Names } from '../names'
import { type Act, intendedBy } from './act'
import { doneWords, heldWords } from './act-words'

/** Opportunities changed in one message: a message of all of them would be larger than the browser carries. */
const AT_ONCE = 500

/** What has just been done. */
export interface Done {
  readonly words: string
  readonly refused: boolean
  /** The gestures that take it back, the last one first; none: it can't be. */
  readonly gestures: readonly string[]
  /** How many opportunities these changed. */
  readonly of: number
}

/** How far what is being done has come. */
export interface Progress {
  readonly done: number
  readonly of: number
}

/** What is done to opportunities, one thing at a time, and how to take the last one back. */
export interface DoingLink {
  readonly done: Done | null
  readonly progress: Progress | null
  act(act: Act, ids: readonly string[]): Promise<void>
  /** Stores changes that are no opportunity's: saved views. */
  write(changes: readonly Change[], words: string): Promise<void>
  /** Whether all of it is taken back. */
  undo(): Promise<boolean>
  forget(): void
}

/** Keeps what is being done and what was. */
export function useDoing(names: Names): DoingLink {
  const [done, setDone] = useState<Done | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)
  const busy = useRef(false)
  const last = useRef(done)
  last.current = done

  /** One thing at a time: what is asked meanwhile waits for nobody and is dropped. */
  const alone = useCallback(async (work: () => Promise<Done | null>) => {
    if (busy.current) return
    busy.current = true
    setDone(null)
    try {
      setDone(await work())
    } finally {
      busy.current = false
      setProgress(null)
    }
  }, [])

  const act = useCallback<DoingLink['act']>(
    (act, ids) =>
      alone(async () => {
        const gestures: string[] = []
        const lacking = new Set<Hindrance>()
        let [held, changed] = [0, 0]
        for (let at = 0; at < ids.length; at += AT_ONCE) {
          setProgress({ done: at, of: ids.length })
          const some = ids.slice(at, at + AT_ONCE)
          const intended = await intendedBy(act, some)
          if ('code' in intended) return failure(intended, gestures, at)
          held += intended.held
          for (const lack of intended.lacking) lacking.add(lack)
          if (intended.changes.length === 0) continue
          const gesture = crypto.randomUUID()
          // The tag's colour is everywhere the same: it goes with the first of them.
          const colour = at === 0 && act.kind === 'tag' && act.colour !== undefined ? [colourOf(act.name, act.colour)] : []
          const answer = await send('gesture', { gesture, changes: [...intended.changes, ...colour] })
          if (!answer.ok) return failure(answer.problem, gestures, at)
          gestures.unshift(gesture)
          changed += act.kind === 'stage' ? intended.changes.length : some.length
        }
        const words = changed > 0 || held === 0 ? [doneWords(act, changed, names)] : []
        if (held > 0) words.push(heldWords({ held, lacking: [...lacking] }))
        return { words: words.join(' '), refused: changed === 0 && held > 0, gestures, of: ids.length }
      }),
    [alone, names],
  )

  const write = useCallback<DoingLink['write']>(
    (changes, words) =>
      alone(async () => {
        const gesture = crypto.randomUUID()
        const answer = await send('gesture', { gesture, changes })
        return answer.ok ? { words, refused: false, gestures: [gesture], of: 1 } : failure(answer.problem, [], 0)
      }),
    [alone],
  )

  const undo = useCallback(async () => {
    const { gestures, of } = last.current ?? { gestures: [], of: 0 }
    let whole = false
    await alone(async () => {
      for (const [at, gesture] of gestures.entries()) {
        setProgress({ done: Math.min(of, at * AT_ONCE), of })
        const answer = await send('gesture-undo', { gesture, as: crypto.randomUUID() })
        if (!answer.ok) return failure(answer.problem, gestures.slice(at), of - at * AT_ONCE)
      }
      whole = true
      return { words: t('desk_undone'), refused: false, gestures: [], of: 0 }
    })
    return whole
  }, [alone])

  return { done, progress, act, write, undo, forget: useCallback(() => setDone(null), []) }
}

const colourOf = (tag: string, colour: number | null): Change => ({ of: DESK, field: fieldName('colour', tag), value: colour })

function failure(problem: Problem, gestures: readonly string[], of: number): Done {
  const { happened, advice, code } = problemWords(problem)
  return { words: `${happened} ${advice} (${code})`, refused: true, gestures, of }
}
