import { isRunning } from '../opportunities/open-order'
import { STAGES } from '../opportunities/stages'
import { type Columns, dayNumber, NO_DEADLINE, STATUS } from './columns'
import type { Names, NumberLists, Numbers } from './numbers'
import type { Facets, Query } from './table'

/** Which rows a query keeps, the words apart. */
export interface Kept {
  /** 1 for each row that is kept. */
  readonly rows: Uint8Array
  readonly total: number
  readonly facets: Facets
}

const RUNNING = Uint8Array.from(STAGES, (stage) => (isRunning(stage) ? 1 : 0))

/** Something by which rows are filtered, and the counts of its values. */
interface Filter {
  /** Null: everything passes. */
  readonly passes: ((row: number) => boolean) | null
  readonly count: (row: number) => void
  readonly counts: Uint32Array
  readonly names: readonly string[]
}

/**
 * The rows that a query keeps among those that its words found (null: it has no words). Every row is
 * looked at once: what fails by one filter alone is counted among that filter's other choices.
 */
export function keep(columns: Columns, query: Query, found: readonly number[] | null): Kept {
  const filters = filtersOf(columns, query)
  const all = Object.values(filters)
  const active = all.flatMap(({ passes, count }) => (passes ? { passes, count } : []))
  const stands = standing(columns, query)
  const rows = new Uint8Array(columns.length)
  let total = 0
  for (let at = 0, end = found?.length ?? rows.length; at < end; at++) {
    const row = found ? (found[at] ?? 0) : at
    if (!stands(row)) continue
    let failed: (typeof active)[number] | null = null
    let fails = 0
    for (const filter of active) {
      if (filter.passes(row)) continue
      failed = filter
      if (++fails > 1) break
    }
    if (fails === 0) {
      rows[row] = 1
      total++
      for (const filter of all) filter.count(row)
    } else if (fails === 1) failed?.count(row)
  }
  const facets = Object.fromEntries(Object.entries(filters).map(([name, filter]) => [name, countsOf(filter)]))
  return { rows, total, facets: facets as unknown as Facets }
}

/** Whether a row is of those that a query is about, and its deadline on the days that it names. */
function standing({ status, stage, watch, deadline }: Columns, { which = 'open', from, to }: Query): (row: number) => boolean {
  const [is, at, watched, ends] = [status.values, stage.values, watch.values, deadline.values]
  const kept = (row: number) => (is[row] ?? 0) < STATUS.deleted
  const about: Record<typeof which, (row: number) => boolean> = {
    // What is over is kept from it by its stage, unless that is asked for by name.
    open: (row) => is[row] === STATUS.followed,
    closed: (row) => kept(row) && (is[row] === STATUS.left || RUNNING[at[row] ?? 0] === 0),
    deleted: (row) => is[row] === STATUS.deleted,
    watched: (row) => kept(row) && watched[row] !== 0,
    all: kept,
  }
  if (!from && !to) return about[which]
  const [first, last] = [dayNumber(from) * 10_000, to ? dayNumber(to) * 10_000 + 9_999 : NO_DEADLINE - 1]
  const isAbout = about[which]
  return (row) => isAbout(row) && (ends[row] ?? 0) >= first && (ends[row] ?? 0) <= last
}

function filtersOf(columns: Columns, query: Query): Record<keyof Facets, Filter> {
  return {
    stages: stagesOf(columns, query),
    tags: several(columns.tags, columns.tagNames, query.tags),
    pilots: single(columns.pilot, columns.partnerNames, query.pilots),
    partners: several(columns.partners, columns.partnerNames, query.partners),
    departements: several(columns.departements, columns.departementNames, query.departements),
    portals: single(columns.portal, columns.portals, query.portals),
    decisions: single(columns.decision, columns.decisions, query.decisions),
  }
}

function stagesOf({ stage }: Columns, { stages = [], which = 'open' }: Query): Filter {
  const at = stage.values
  const counts = new Uint32Array(STAGES.length)
  const wanted = stages.length > 0 ? Uint8Array.from(STAGES, (name) => (stages.includes(name) ? 1 : 0)) : which === 'open' ? RUNNING : null
  return {
    passes: wanted && ((row) => wanted[at[row] ?? 0] === 1),
    count: (row) => add(counts, at[row] ?? 0),
    counts,
    names: STAGES,
  }
}

function single({ values }: Numbers<Uint32Array>, names: Names, asked: readonly string[] = []): Filter {
  const counts = new Uint32Array(names.names.length)
  const wanted = asked.length > 0 ? names.among(asked) : null
  return {
    passes: wanted && ((row) => wanted[values[row] ?? 0] === 1),
    count: (row) => add(counts, values[row] ?? 0),
    counts,
    names: names.names,
  }
}

function several(lists: NumberLists, names: Names, asked: readonly string[] = []): Filter {
  const [starts, values] = [lists.starts.values, lists.values.values]
  const counts = new Uint32Array(names.names.length)
  const wanted = asked.length > 0 ? names.among(asked) : null
  return {
    passes:
      wanted &&
      ((row) => {
        for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) if (wanted[values[at] ?? 0] === 1) return true
        return false
      }),
    count: (row) => {
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) add(counts, values[at] ?? 0)
    },
    counts,
    names: names.names,
  }
}

function add(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

const countsOf = ({ counts, names }: Filter): Record<string, number> =>
  Object.fromEntries(names.flatMap((name, at) => (counts[at] ? [[name, counts[at]]] : [])))
