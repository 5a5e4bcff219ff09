import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { FinderProblem } from '../../../utils/finding/finder-problem'
import type { Finder, Line } from '../../../utils/finding/table'
import type { Problem } from '../../../utils/problems/problem'

/** What falls between two days, as it is known. */
export type Between =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly lines: readonly Line[] }

/** Asks what falls between two days, and again when it may have changed. What is known stays until more is. */
export function useBetween(finder: Finder, from: string, to: string): [Between, () => void] {
  const [between, setBetween] = useState<Between>({ state: 'loading' })
  const turn = useRef(0)
  const ask = useCallback(() => {
    const asked = ++turn.current
    finder.between(from, to).then(
      (lines) => asked === turn.current && setBetween({ state: 'ready', lines }),
      (reason) =>
        asked === turn.current &&
        setBetween({ state: 'failed', problem: reason instanceof FinderProblem ? reason.problem : { code: 'unexpected' } }),
    )
  }, [finder, from, to])
  useEffect(() => {
    ask()
    const stop = finder.onChange(ask)
    return () => {
      turn.current += 1
      stop()
    }
  }, [finder, ask])
  return [between, ask]
}
