import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { FinderProblem } from '../../../utils/finding/finder-problem'
import type { Finder, Found, Query, Window } from '../../../utils/finding/table'
import type { Problem } from '../../../utils/problems/problem'

/** What is found, as it is known: what answers an older query stays until the newer one is answered. */
export type Listed =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | {
      readonly state: 'ready'
      readonly found: Found
      /** What was asked for. */
      readonly query: Query
      readonly offset: number
      /** How many answers were shown so far. */
      readonly turn: number
    }

/** Asks for a window onto what a query finds, and again when it may have changed. */
export function useFound(finder: Finder, query: Query, { offset, length }: Window): [Listed, () => void] {
  const [listed, setListed] = useState<Listed>({ state: 'loading' })
  const asked = useRef(0)
  const latest = useRef({ query, offset, length })
  latest.current = { query, offset, length }
  const key = JSON.stringify(query)

  const ask = useCallback(() => {
    const turn = ++asked.current
    const { query, offset, length } = latest.current
    finder.find(query, { offset, length }).then(
      (found) => turn === asked.current && setListed({ state: 'ready', found, query, offset, turn }),
      (reason) => turn === asked.current && setListed({ state: 'failed', problem: problemOf(reason) }),
    )
  }, [finder])

  // Asked before the frame is drawn: the worker looks while the page draws.
  useLayoutEffect(ask, [ask, key, offset, length])
  useEffect(() => finder.onChange(ask), [finder, ask])
  useEffect(
    () => () => {
      asked.current += 1
    },
    [],
  )
  return [listed, ask]
}

/** What kept a finder from finding. */
export const problemOf = (reason: unknown): Problem => (reason instanceof FinderProblem ? reason.problem : { code: 'unexpected' })
