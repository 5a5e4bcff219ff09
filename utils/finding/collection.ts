import { isRunning } from '../opportunities/open-order'
import { STAGES } from '../opportunities/stages'
import { buildSegment } from './build-segment'
import { Columns, dayNumber, STATUS, type StoredColumns } from './columns'
import type { Entry } from './entry'
import { keep } from './filter'
import { correctionsOf, marksOf } from './marks'
import { mergeSegments } from './merge-segments'
import { Orders } from './orders'
import { isDoubtful, rerank } from './rerank'
import { type Hits, Notes, search } from './search'
import type { Segment } from './segment'
import type { Found, Line, Query, Window } from './table'
import { Vocabulary } from './vocabulary'

/** What a collection is made again from. */
export interface StoredCollection {
  readonly columns: StoredColumns
  /** Rows in the order of their deadlines. */
  readonly order: Uint32Array
  readonly stems: string
  readonly starts: Uint32Array
  readonly rows: Uint32Array
  readonly weights: Uint8Array
}

/** Segments after the first before they become one: each costs every search a little. */
const SEGMENTS = 6
/** Steps of nearness, and places within one. */
const [NEAREST, PLACES] = [2 ** 30, 2 ** 21]
const NO_LINE_MARKS = { title: [], buyer: [] }

/** All opportunities as tables look at them: columns to filter and sort by, and the words in which they are searched. */
export class Collection {
  private readonly columns: Columns
  private readonly orders: Orders
  private segments: Segment[] = []
  private vocabulary: Vocabulary
  private rowOf: Map<string, number> | null = null
  private readonly notes = new Notes()
  private latest: { readonly text: string; readonly hits: Hits } | null = null

  constructor(stored?: StoredCollection) {
    this.columns = new Columns(stored?.columns)
    this.orders = new Orders(this.columns, stored?.order)
    if (stored) {
      const { starts, rows, weights } = stored
      const stems = stored.stems === '' ? [] : stored.stems.split('\n')
      this.segments = [{ from: 0, count: this.columns.length, stems, starts, rows, weights }]
    }
    this.vocabulary = this.vocabularyOf()
  }

  /** How many there are. */
  get size(): number {
    return this.columns.length - this.columns.gone
  }

  /** Takes in entries, in the place of those of the same ids. */
  put(entries: readonly Entry[]): void {
    if (entries.length === 0) return
    const latest = [...new Map(entries.map((entry) => [entry.line.id, entry])).values()]
    this.drop(latest.map(({ line }) => line.id))
    const rows = this.rowsById()
    const from = this.columns.length
    for (const entry of latest) rows.set(entry.line.id, this.columns.push(entry))
    this.segments.push(buildSegment(latest, from))
    if (this.segments.length > SEGMENTS) this.gather()
    this.changed()
  }

  /** Takes out entries; ids that are not there are no error. */
  drop(ids: readonly string[]): void {
    const rows = this.rowsById()
    for (const id of ids) {
      const row = rows.get(id)
      if (row === undefined) continue
      this.columns.drop(row)
      rows.delete(id)
    }
    this.changed()
  }

  /** What a query finds. */
  find(query: Query, { offset, length }: Window): Found {
    const { rows, total, passed, facets, hits } = this.rows(query, offset + length)
    const lines = rows.slice(offset, offset + length).map((row) => this.columns.line(row))
    return {
      lines,
      total,
      ...(passed > 0 && { passed }),
      facets,
      marks: hits ? marksOf(lines, hits.words) : lines.map(() => NO_LINE_MARKS),
      corrected: hits ? correctionsOf(lines, hits.words) : [],
    }
  }

  /** Every id that a query finds, in its order. */
  ids(query: Query): string[] {
    return this.rows(query, Number.POSITIVE_INFINITY).rows.map((row) => this.columns.ids[row] ?? '')
  }

  /** See `Finder.between`. */
  between(from: string, to: string): Line[] {
    const { status, stage, deadline, due, watch } = this.columns
    const [first, last] = [dayNumber(from), dayNumber(to)]
    const falls = (day: number) => day >= first && day <= last
    const rows = this.orders.by('deadline').filter((row) => {
      const is = status.values[row] ?? 0
      if (is >= STATUS.deleted) return false
      if (falls(watch.values[row] ?? 0)) return true
      if (is !== STATUS.followed || !isRunning(STAGES[stage.values[row] ?? 0] ?? 'lessons')) return false
      return falls(Math.floor((deadline.values[row] ?? 0) / 10_000)) || falls(due.values[row] ?? 0)
    })
    return rows.map((row) => this.columns.line(row))
  }

  /** Makes ready what a first search with an error, or a first sort, would have to make. */
  warm(): void {
    this.vocabulary.warm()
    this.orders.by('title')
    this.orders.by('buyer')
  }

  /** What a collection like this one is made again from. */
  store(): StoredCollection {
    const places = new Int32Array(this.columns.length)
    let next = 0
    for (let row = 0; row < places.length; row++) places[row] = this.columns.isGone(row) ? -1 : next++
    const merged = mergeSegments(this.segments, (row) => places[row] ?? -1, 0, next)
    const { starts, rows, weights } = merged
    const order = Uint32Array.from(this.orders.by('deadline'), (row) => places[row] ?? 0)
    return { columns: this.columns.store(), order, stems: merged.stems.join('\n'), starts, rows, weights }
  }

  /** The first `wanted` rows of a query in its order, or more. */
  private rows(query: Query, wanted: number) {
    const text = query.text?.trim() ? query.text : null
    const hits = text === null ? null : this.search(text)
    const kept = keep(this.columns, query, hits && hits.words.length > 0 ? hits.rows : null)
    const { sort = hits && hits.words.length > 0 ? 'nearness' : 'deadline' } = query
    const about = { total: kept.total, facets: kept.facets, hits }
    if (sort === 'nearness' && hits && text !== null)
      return { ...about, rows: this.nearest(kept.rows, text, hits, query.descending === true), passed: 0 }
    const by = sort === 'nearness' ? 'deadline' : sort
    if (by === 'deadline' && query.today && !query.descending) return { ...about, ...this.comingFirst(kept.rows, query.today, wanted) }
    return { ...about, rows: this.sorted(kept.rows, by, query.descending === true, wanted), passed: 0 }
  }

  private search(text: string): Hits {
    // A table that scrolls, or a filter that is set, asks for the same words again.
    if (this.latest?.text === text) return this.latest.hits
    const { length, gone } = this.columns
    const isGone = gone === 0 ? () => false : (row: number) => this.columns.isGone(row)
    const hits = search(text, this.segments, this.vocabulary, { there: this.size, isGone }, this.notes.fit(length))
    this.latest = { text, hits }
    return hits
  }

  private nearest(kept: Uint8Array, text: string, hits: Hits, furthest: boolean): number[] {
    const places = this.orders.placesByDeadline()
    const found: number[] = []
    // Nearness, and the deadline among equals, in one number: typed arrays sort numbers many times faster than a function compares them.
    for (const [at, row] of hits.rows.entries()) {
      if (kept[row] === 1) found.push((NEAREST - Math.min(NEAREST, Math.round((hits.scores[at] ?? 0) * 1e6))) * PLACES + (places[row] ?? 0))
    }
    const order = this.orders.by('deadline')
    const near = Array.from(Float64Array.from(found).sort(), (key) => order[key % PLACES] ?? 0)
    const ranked = isDoubtful(hits) ? rerank(near, text, hits, this.columns) : near
    return furthest ? ranked.reverse() : ranked
  }

  /** By deadline from a day on, then what has none, then what closed before that day, the latest first; and how many did. */
  private comingFirst(kept: Uint8Array, today: string, wanted: number): { rows: number[]; passed: number } {
    const order = this.orders.by('deadline')
    const first = dayNumber(today) * 10_000
    const rows: number[] = []
    const before: number[] = []
    for (const row of order) {
      if (kept[row] !== 1) continue
      if ((this.columns.deadline.values[row] ?? 0) < first) before.push(row)
      else if (rows.push(row) >= wanted) break
    }
    for (let at = before.length - 1; at >= 0 && rows.length < wanted; at--) rows.push(before[at] ?? 0)
    return { rows, passed: before.length }
  }

  private sorted(kept: Uint8Array, sort: Parameters<Orders['by']>[0], descending: boolean, wanted: number): number[] {
    const order = this.orders.by(sort)
    const found: number[] = []
    if (!descending) {
      for (const row of order) {
        if (kept[row] === 1) found.push(row)
        if (found.length >= wanted) break
      }
      return found
    }
    const unknown = this.orders.unknown(sort)
    for (let at = order.length - 1; at >= 0 && found.length < wanted; at--) {
      const row = order[at] ?? 0
      if (kept[row] === 1 && !unknown(row)) found.push(row)
    }
    for (let at = 0; at < order.length && found.length < wanted; at++) {
      const row = order[at] ?? 0
      if (kept[row] === 1 && unknown(row)) found.push(row)
    }
    return found
  }

  /** Makes one of all segments but the first and largest; of all, where that is no longer so large. */
  private gather(): void {
    const [first, ...later] = this.segments
    if (!first) return
    const small = later.reduce((sum, { count }) => sum + count, 0)
    const merged = small * 4 > first.count ? this.segments : later
    const from = merged[0]?.from ?? 0
    const one = mergeSegments(merged, (row) => (this.columns.isGone(row) ? -1 : row), from, this.columns.length - from)
    this.segments = merged === later ? [first, one] : [one]
  }

  private changed(): void {
    this.latest = null
    this.vocabulary = this.vocabularyOf()
  }

  private vocabularyOf(): Vocabulary {
    return new Vocabulary(this.segments, this.columns.gone === 0 ? null : (row) => this.columns.isGone(row), this.vocabulary?.near)
  }

  private rowsById(): Map<string, number> {
    if (this.rowOf === null) {
      this.rowOf = new Map()
      for (const [row, id] of this.columns.ids.entries()) if (!this.columns.isGone(row)) this.rowOf.set(id, row)
    }
    return this.rowOf
  }
}
