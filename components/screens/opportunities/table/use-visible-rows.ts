import type { RefObject } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Rows drawn beyond each edge of the window, so that a quick scroll meets rows and not blanks. */
const BEYOND = 6
/** The rows drawn change by so many at a time. */
const STEP = 4

/** Rows of which something can be seen: from (included) to (excluded). */
export interface VisibleRows {
  readonly first: number
  readonly last: number
}

/** Least height of a row, in pixels: on a narrow screen, a row is higher. */
const LEAST = 56
/** Height of what stands above the rows at least. */
const ABOVE = 200

/** Before anything is laid out: as many as a window of this height can hold. What is beyond its edges is drawn a frame later. */
const atFirst = (): VisibleRows => ({ first: 0, last: Math.ceil((innerHeight - ABOVE) / LEAST) })

/**
 * Which of `total` rows of one height, laid out in `body`, are in the window or near it.
 */
export function useVisibleRows(body: RefObject<HTMLElement | null>, total: number): VisibleRows {
  const [rows, setRows] = useState<VisibleRows>(atFirst)
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
  // The first rows are painted before those beyond the edges are drawn.
  const drawn = useRef(false)
  useLayoutEffect(() => {
    if (drawn.current) look()
  }, [look])
  useEffect(() => {
    if (total === 0) return
    drawn.current = true
    look()
  }, [look, total])
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
