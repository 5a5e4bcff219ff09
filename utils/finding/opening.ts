import { type Found, type Line, NO_FACETS, type Query, type Window } from './table'

/** Raised with every change of what a line holds: an older opening is then no longer shown. */
const VERSION = 2

/** Lines that are kept: as many as a large window shows. */
export const OPENING_LINES = 40

/** What the desk shows first, kept so that it is shown without anything being made: small, and so up to date more often than the snapshot. */
export interface Opening {
  readonly version: number
  /** The last turn that it has seen. */
  readonly turn: number
  /** How many there are in all. */
  readonly open: number
  /** What was asked for, as {@link queryKey} writes it. */
  readonly query: string
  /** How many of them closed before the query's day. */
  readonly passed: number
  readonly lines: readonly Line[]
}

/** A query as a key: the same for those that ask the same with the same words. */
export const queryKey = (query: Query): string => JSON.stringify(Object.entries(query).sort(([one], [other]) => (one < other ? -1 : 1)))

/** What the next start shows first of what was found. */
export function makeOpening(turn: number, query: Query, { lines, total, passed = 0 }: Found): Opening {
  return { version: VERSION, turn, open: total, query: queryKey(query), passed, lines: lines.slice(0, OPENING_LINES) }
}

/** What an opening, whatever it is worth, answers to a query after a turn; null: nothing. */
export function openingFor(value: unknown, turn: number, query: Query, { offset, length }: Window): Found | null {
  if (typeof value !== 'object' || value === null) return null
  const kept = value as Partial<Opening>
  if (kept.version !== VERSION || kept.turn !== turn || kept.query !== queryKey(query) || offset > 0) return null
  if (!Array.isArray(kept.lines) || typeof kept.open !== 'number') return null
  const lines = (kept.lines as readonly Line[]).slice(0, length)
  const passed = kept.passed ? { passed: kept.passed } : {}
  return {
    lines,
    total: kept.open,
    ...passed,
    marks: lines.map(() => ({ title: [], buyer: [] })),
    facets: NO_FACETS,
    corrected: [],
    partial: true,
  }
}
