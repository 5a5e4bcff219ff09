import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Changes, RequestName, Requests } from '../../utils/messaging/protocol'
import { onChange, send } from '../../utils/messaging/send'
import type { Problem } from '../../utils/problems/problem'

/** What is known of the answer. An older answer stays on screen while a newer one is asked for. */
export type Query<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem }

/**
 * Asks the background, and asks again whenever `topic` changes (and `concerns` agrees). Answers that come late,
 * for an older question, are dropped; a change that `voids` the answer takes it off the screen at once. Returns the
 * answer and how to ask again by hand. An undefined `payload` asks nothing.
 */
export function useQuery<K extends RequestName, C extends keyof Changes>(
  name: K,
  payload: Requests[K][0] | undefined,
  topic: C,
  concerns?: (change: Changes[C]) => boolean,
  voids?: (change: Changes[C]) => boolean,
): [Query<Requests[K][1]>, () => void] {
  const [query, setQuery] = useState<Query<Requests[K][1]>>({ state: 'loading' })
  const turn = useRef(0)
  const latest = useRef({ payload, concerns, voids })
  latest.current = { payload, concerns, voids }
  const key = JSON.stringify(payload)

  const ask = useCallback(async () => {
    const asked = ++turn.current
    const { payload } = latest.current
    if (payload === undefined) return
    const answer = await send(name, payload).catch(() => ({ ok: false as const, problem: { code: 'message-lost' as const } }))
    if (asked !== turn.current) return
    setQuery(answer.ok ? { state: 'ready', value: answer.value } : { state: 'failed', problem: answer.problem })
  }, [name])

  useEffect(() => {
    setQuery({ state: 'loading' })
    ask()
    const stop = onChange(topic, (change) => {
      if (!(latest.current.concerns?.(change) ?? true)) return
      if (latest.current.voids?.(change)) setQuery({ state: 'loading' })
      ask()
    })
    return () => {
      turn.current += 1
      stop()
    }
  }, [ask, topic, key])

  const again = useCallback(() => {
    ask()
  }, [ask])
  return [query, again]
}
