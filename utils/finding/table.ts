import type { Decision } from '../matching/verdict'
import type { Stage } from '../opportunities/stages'
import type { Deadline } from '../tenders/deadline'

/** One opportunity in a table, a board or a calendar: all that they show of it. */
export interface Line {
  readonly id: string
  readonly title: string
  readonly buyer: string | null
  readonly reference: string | null
  readonly portal: string
  readonly url: string
  readonly deadline: Deadline | null
  readonly stage: Stage
  /** `YYYY-MM-DD` by which its stage is to be left; null: none is set. */
  readonly due: string | null
  readonly pilot: string | null
  /** Partners who would take a lot, the pilot included. */
  readonly partners: readonly string[]
  readonly tags: readonly string[]
  readonly departements: readonly string[]
  /** As it was judged when it was kept. */
  readonly decision: Decision | null
  readonly score: number | null
  readonly closed: boolean
  readonly deleted: boolean
  /** The first day, maybe past, on which it comes back by itself and that nobody has dealt with, `YYYY-MM-DD`. */
  readonly watch: string | null
}

/** What a table shows: a saved view keeps one. Everything absent or empty: all that is open. */
export interface Query {
  readonly text?: string
  readonly stages?: readonly Stage[]
  readonly tags?: readonly string[]
  /** Partners' ids; the empty string: none is named yet. */
  readonly pilots?: readonly string[]
  readonly partners?: readonly string[]
  readonly departements?: readonly string[]
  readonly portals?: readonly string[]
  readonly decisions?: readonly Decision[]
  /** Deadlines from this day on, and up to this one, `YYYY-MM-DD`. */
  readonly from?: string
  readonly to?: string
  /**
   * What is shown of what is no longer followed; absent or `open`: what is followed (see `isOpen`), with what is over
   * where its stage is asked for by name. `closed`: left, cancelled or over. `watched`: comes back on a day. `all`:
   * everything but what is deleted, which only `deleted` shows.
   */
  readonly which?: 'open' | 'closed' | 'deleted' | 'watched' | 'all'
  /** Absent: by deadline, or by nearness of the words where there are any. */
  readonly sort?: 'deadline' | 'title' | 'buyer' | 'stage' | 'score' | 'kept' | 'nearness'
  readonly descending?: boolean
  /**
   * The day it is, `YYYY-MM-DD`: by deadline, what closed before it comes after all the rest, the latest to have closed
   * first. Absent, or in any other order: days gone by are days like others.
   */
  readonly today?: string
}

/** A window onto what a query finds. */
export interface Window {
  readonly offset: number
  readonly length: number
}

/** What a query finds: the window that was asked for, how many there are in all, and how many each filter's choice would leave. */
export interface Found {
  readonly lines: readonly Line[]
  readonly total: number
  /** How many of them, the last ones, closed before the query's `today`; absent: none, or they are not told apart. */
  readonly passed?: number
  /** For each line, the words of its title and buyer that the search found: from (included) to (excluded), in characters. */
  readonly marks: readonly LineMarks[]
  /** How many open ones there are by value of each filter, within the query without that filter. */
  readonly facets: Facets
  /** Words that the search read otherwise than they were typed: "formtion" → "formation". */
  readonly corrected: readonly { readonly typed: string; readonly read: string }[]
  /** The first lines and their total, before the rest is ready: no facets yet. A change is told when all is there. */
  readonly partial?: true
}

/** Ranges of characters to highlight. */
export interface LineMarks {
  readonly title: readonly (readonly [number, number])[]
  readonly buyer: readonly (readonly [number, number])[]
}

/** Counts by value. */
export interface Facets {
  readonly stages: Readonly<Record<string, number>>
  readonly tags: Readonly<Record<string, number>>
  readonly pilots: Readonly<Record<string, number>>
  readonly partners: Readonly<Record<string, number>>
  readonly departements: Readonly<Record<string, number>>
  readonly portals: Readonly<Record<string, number>>
  readonly decisions: Readonly<Record<string, number>>
}

/** Nothing counted yet. */
export const NO_FACETS: Facets = { stages: {}, tags: {}, pilots: {}, partners: {}, departements: {}, portals: {}, decisions: {} }

/**
 * What a screen asks about all opportunities, whoever answers (a worker beside the desk, or memory in tests). Calls
 * to `find` that come while an older one waits drop it: its promise then never settles. Promises are refused with a
 * {@link FinderProblem}.
 */
export interface Finder {
  find(query: Query, window: Window): Promise<Found>
  /** Every id that a query finds, for what is done to many at once. */
  ids(query: Query): Promise<readonly string[]>
  /** Those whose deadline or stage's date (open ones) or watch (also of those that are over) falls on these days, both included, by deadline. */
  between(from: string, to: string): Promise<readonly Line[]>
  /** Calls back when what is found may have changed; returns how to stop. */
  onChange(callback: () => void): () => void
  /**
   * Calls back at once and with every step while the index is made again, 0 to 1 (the first time, or where what was kept
   * of it is not sound); null: it is there. Returns how to stop.
   */
  onProgress(callback: (share: number | null) => void): () => void
}
