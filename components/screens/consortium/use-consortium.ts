import { useCallback, useState } from 'preact/hooks'
import { checkConsortium } from '../../../utils/consortium/check-consortium'
import type { Consortium } from '../../../utils/consortium/consortium'
import type { StoredConsortium } from '../../../utils/consortium/stored-consortium'
import { send } from '../../../utils/messaging/send'
import type { Problem } from '../../../utils/problems/problem'
import { t } from '../../../utils/words/t'
import { type Query, useQuery } from '../../shell/use-query'
import { type Refusal, refusalOf } from './refusal'

/** What a person does to the stored consortium; null: none is stored yet. */
export type Change = (now: Consortium | null) => Consortium

/** What was just done, and can be taken back. */
export interface Done {
  readonly words: string
  /** The version that it made. */
  readonly version: number
  /** What held the focus is gone. */
  readonly focus: boolean
}

/** The stored consortium, and how to change it without losing anything. */
export interface Desk {
  readonly stored: Query<StoredConsortium | null>
  readonly askAgain: () => void
  /** Saves what `change` makes of `on`, the version it was based on. Null: done; else why not, and nothing changed. */
  keep(change: Change, on: StoredConsortium | null, words: string, focus?: boolean): Promise<Problem | null>
  /** Saves what `change` makes of the newest version: what a person chooses once told of a conflict. */
  keepOverNewest(change: Change, words: string): Promise<Problem | null>
  readonly done: Done | null
  /** Why the last thing done can't be taken back; null: nothing was refused. */
  readonly refused: Refusal | null
  undo(): Promise<void>
  forget(): void
}

/** Keeps the desk's link to the stored consortium: what stands, what was just done, and undo. */
export function useConsortium(): Desk {
  const [stored, askAgain] = useQuery('consortium', null, 'consortium')
  const [done, setDone] = useState<Done | null>(null)
  const [refused, setRefused] = useState<Refusal | null>(null)

  const keep = useCallback<Desk['keep']>(
    async (change, on, words, focus = false) => {
      const consortium = checkConsortium(change(on?.consortium ?? null))
      if (!consortium) return { code: 'change-invalid' }
      const answer = await send('consortium-save', { consortium, basedOn: on?.version ?? 0 })
      if (!answer.ok) return answer.problem
      setDone({ words, version: answer.value.version, focus })
      setRefused(null)
      askAgain()
      return null
    },
    [askAgain],
  )

  const keepOverNewest = useCallback<Desk['keepOverNewest']>(
    async (change, words) => {
      const newest = await send('consortium', null)
      return newest.ok ? keep(change, newest.value, words) : newest.problem
    },
    [keep],
  )

  const undo = useCallback(async () => {
    if (!done) return
    const answer = await send('consortium-undo', { version: done.version })
    setRefused(answer.ok ? null : refusalOf(answer.problem, t('consortium_undo_stale')))
    if (answer.ok) setDone(null)
    askAgain()
  }, [done, askAgain])

  const forget = useCallback(() => {
    setDone(null)
    setRefused(null)
  }, [])
  return { stored, askAgain, keep, keepOverNewest, done, refused, undo, forget }
}
