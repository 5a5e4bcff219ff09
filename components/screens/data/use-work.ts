import { useState } from 'preact/hooks'
import type { Progress } from '../../../utils/documents/archive'
import { failed, type Problem, type Result } from '../../../utils/problems/problem'

/** Something long that a person asked for. `done` and `of` in units of its own; `of` null: its end is not known. */
export type WorkState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly done: number; readonly of: number | null }
  | { readonly state: 'failed'; readonly problem: Problem; readonly retry: () => void }

/** One long work at a time, with how far it has come. */
export interface Work {
  readonly now: WorkState
  readonly running: boolean
  /** Null: it failed, which `now` tells; `retry` does it again. */
  run<T>(task: (progress: Progress) => Promise<Result<T>>, retry: () => void): Promise<T | null>
  forget(): void
}

/** The long work of one part of the screen. */
export function useWork(): Work {
  const [now, setNow] = useState<WorkState>({ state: 'idle' })
  return {
    now,
    running: now.state === 'running',
    async run(task, retry) {
      setNow({ state: 'running', done: 0, of: null })
      const result = await task((done, of) => setNow({ state: 'running', done, of })).catch((error) =>
        failed('unexpected', { detail: String(error).slice(0, 200) }),
      )
      setNow(result.ok ? { state: 'idle' } : { state: 'failed', problem: result.problem, retry })
      return result.ok ? result.value : null
    },
    forget: () => setNow({ state: 'idle' }),
  }
}
