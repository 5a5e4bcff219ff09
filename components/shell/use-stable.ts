import { useCallback, useRef } from 'preact/hooks'

/** A function that is always the same one, and does what the latest one does. */
export function useStable<A extends unknown[], R>(latest: (...given: A) => R): (...given: A) => R {
  const known = useRef(latest)
  known.current = latest
  return useCallback((...given: A) => known.current(...given), [])
}
