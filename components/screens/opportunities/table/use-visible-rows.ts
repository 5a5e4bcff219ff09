import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks'

/** Rows drawn beyond each edge of the window, so that a quick scroll meets rows and not blanks. */
const BEYOND = 6
/** The rows drawn change by so many at a time. */
const STEP = 4

/** Rows of which something can be seen: from (included) to (excluded). */
export interface VisibleRows {
  readonly first: number
  readonly last: number
}

/**
 * Which of `total` rows of one height, laid out in `body`, are in the window or near it. Before anything is laid out:
 * as many as a large window holds.
 */
export function useVisibleRows(body: RefObject<HTMLElement | null>, total: number): VisibleRows {
  const [rows, setRows] = useState<VisibleRows>({ first: 0, last: 24 })
  const look = useCallback(() => {
    const element = body.current
    if (!element || total === 0) return
    const { top, height } = element.getBoundingClientRect()
    const each = height / total
    if (each <= 0) return
    const first = Math.max(0, Math.floor(-top / each / STEP) * STEP - BEYOND)
    const last = Math.ceil((innerHeight - top) / each / STEP) * STEP + BEYOND
    setRows((before) => (before.first === first && before.last === last ? before : { first, last }))
  }, [body, total])
  useLayoutEffect(look, [look])
  useEffect(() => {
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [look])
  return { first: Math.min(rows.first, Math.max(0, total - 1)), last: Math.min(rows.last, total) }
}
