import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Answer, Changes, RequestName, Requests } from '../../utils/messaging/protocol'
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
 * answer, how to ask again by hand, and how to show an answer got otherwise, unless it is void by the time it comes. An undefined `payload` asks nothing.
 */
export function useQuery<K extends RequestName, C extends keyof Changes>(
  name: K,
  payload: Requests[K][0] | undefined,
  topic: C,
  concerns?: (change: Changes[C]) => boolean,
  voids?: (change: Changes[C]) => boolean,
): [Query<Requests[K][1]>, () => void, (coming: Promise<Answer<K>>) => Promise<void>] {
  const [query, setQuery] = useState<Query<Requests[K][1]>>({ state: 'loading' })
  const turn = useRef(0)
  const era = useRef(0)
  const latest = useRef({ payload, concerns, voids })
  latest.current = { payload, concerns, voids }
  const key = JSON.stringify(payload)

  const ask = useCallback(async () => {
    const asked = ++turn.current
    const { payload } = latest.current
    if (payload === undefined) return
    const answer = await send(name, payload).catch(() => ({ ok: false as const, problem: { code: 'message-lost' as const } }))
    if (asked === turn.current) setQuery(known(answer))
  }, [name])

  useEffect(() => {
    setQuery({ state: 'loading' })
    ask()
    const stop = onChange(topic, (change) => {
      if (!(latest.current.concerns?.(change) ?? true)) return
      if (latest.current.voids?.(change)) {
        era.current += 1
        setQuery({ state: 'loading' })
      }
      ask()
    })
    return () => {
      era.current += 1
      turn.current += 1
      stop()
    }
  }, [ask, topic, key])

  const again = useCallback(() => {
    ask()
  }, [ask])
  const show = useCallback(async (coming: Promise<Answer<K>>) => {
    const asked = era.current
    const answer = await coming
    if (asked !== era.current) return
    turn.current += 1
    setQuery(known(answer))
  }, [])
  return [query, again, show]
}

const known = <K extends RequestName>(answer: Answer<K>): Query<Requests[K][1]> =>
  answer.ok ? { state: 'ready', value: answer.value } : { state: 'failed', problem: answer.problem }
