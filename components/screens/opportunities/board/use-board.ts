import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Finder, Found, Query } from '../../../../utils/finding/table'
import { STAGES, type Stage } from '../../../../utils/opportunities/stages'
import type { Problem } from '../../../../utils/problems/problem'
import { problemOf } from '../use-found'

/** What a stage's column holds. */
export interface Column {
  readonly stage: Stage
  readonly found: Found
}

/** The board, as it is known. */
export interface Board {
  /** All columns together, without their cards. */
  readonly whole: Found | null
  readonly columns: readonly Column[]
  readonly problem: Problem | null
  /** How many times all of it was filled. */
  readonly turn: number
}

/** Cards that a column shows at first, and with each « more ». */
export const CARDS = 20

/** Fills the columns one after the other: a finder answers one question at a time. */
export function useBoard(finder: Finder, query: Query, more: Readonly<Partial<Record<Stage, number>>>): Board & { again: () => void } {
  const [board, setBoard] = useState<Board>({ whole: null, columns: [], problem: null, turn: 0 })
  const asked = useRef(0)
  const latest = useRef({ query, more })
  latest.current = { query, more }
  const key = JSON.stringify([query, more])

  const fill = useCallback(async () => {
    const turn = ++asked.current
    const { query, more } = latest.current
    const shown = STAGES.filter((stage) => !query.stages?.length || query.stages.includes(stage))
    const columns: Column[] = []
    try {
      const whole = await finder.find(query, { offset: 0, length: 0 })
      for (const stage of shown) {
        if (turn !== asked.current) return
        const found = await finder.find({ ...query, stages: [stage] }, { offset: 0, length: more[stage] ?? CARDS })
        if (turn !== asked.current) return
        columns.push({ stage, found })
      }
      setBoard({ whole, columns, problem: null, turn })
    } catch (reason) {
      if (turn === asked.current) setBoard((before) => ({ ...before, problem: problemOf(reason) }))
    }
  }, [finder])

  useLayoutEffect(() => void fill(), [fill, key])
  useEffect(() => finder.onChange(() => void fill()), [finder, fill])
  useEffect(
    () => () => {
      asked.current += 1
    },
    [],
  )
  return { ...board, again: () => void fill() }
}
