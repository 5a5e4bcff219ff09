import { createContext } from 'preact'
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks'
import type { Partner } from '../../../utils/consortium/consortium'
import type { Problem, Result } from '../../../utils/problems/problem'
import type { Mirrors } from '../../../utils/sharing/mirror'
import type { Sharing, SpaceView } from '../../../utils/sharing/sharing'

/** What the screen's parts share: the service, what it shows, and one thing done at a time. */
export interface Hands {
  readonly sharing: Sharing
  /** Asks the browser for hosts, first thing in a click; true where all are given. */
  readonly requestHosts: (hosts: readonly string[]) => Promise<boolean>
  readonly mirrors: Mirrors
  readonly partners: readonly Partner[]
  /** This organisation's id in the consortium; null: nobody said. */
  readonly me: string | null
  readonly busy: boolean
  /** Why the last thing was refused, and where it was asked. */
  readonly refused: { readonly place: string; readonly problem: Problem } | null
  /** Does something asked at a place of the screen; null where it was refused, which is shown there. */
  run<T>(place: string, work: () => Promise<Result<T>>): Promise<T | null>
}

/** The hands of the screen. */
export const HandsOf = createContext<Hands | null>(null)

/** The hands of the screen, for its parts. */
export function useHands(): Hands {
  const hands = useContext(HandsOf)
  if (!hands) throw new Error('a part of the sharing screen stands outside of it')
  return hands
}

/** What is known of the space: undefined until it is. It follows what changes. */
export function useSpace(sharing: Sharing): readonly [SpaceView | null | undefined, () => void] {
  const [view, setView] = useState<SpaceView | null | undefined>()
  const ask = useCallback(() => {
    sharing.view().then(setView, () => setView(null))
  }, [sharing])
  useEffect(() => {
    ask()
    return sharing.onChange(ask)
  }, [sharing, ask])
  return [view, ask]
}

/** One thing at a time, and why the last one was refused. */
export function useRun(done: () => void): Pick<Hands, 'busy' | 'refused' | 'run'> {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Hands['refused']>(null)
  const running = useRef(false)
  return {
    busy,
    refused,
    async run(place, work) {
      if (running.current) return null
      running.current = true
      setBusy(true)
      const result = await work()
      running.current = false
      setBusy(false)
      setRefused(result.ok ? null : { place, problem: result.problem })
      done()
      return result.ok ? result.value : null
    },
  }
}
