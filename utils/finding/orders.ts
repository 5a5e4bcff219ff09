import { fold } from '../tenders/fold'
import { type Columns, NO_DEADLINE } from './columns'
import type { Query } from './table'

/** What rows may be sorted by, nearness apart. */
export type Sort = Exclude<NonNullable<Query['sort']>, 'nearness'>

interface Order {
  rows: number[]
  /** Rows that it has seen. */
  seen: number
  /** How many were gone then. */
  gone: number
}

/** The rows by each sort, made when first asked for and mended afterwards: a few changes in a sorted list are soon in their place. */
export class Orders {
  private readonly known = new Map<Sort, Order>()
  private places: Uint32Array | null = null
  private readonly texts = new Map<'title' | 'buyer', string[]>()

  /** `byDeadline`: all rows of the columns in that order, as it was kept. */
  constructor(
    private readonly columns: Columns,
    byDeadline?: Uint32Array,
  ) {
    if (byDeadline) this.known.set('deadline', { rows: [...byDeadline], seen: byDeadline.length, gone: 0 })
  }

  /** Every row that is there, sorted; equal ones by deadline, then by name, so that no order depends on what came first. */
  by(sort: Sort): readonly number[] {
    const { columns } = this
    const order = this.known.get(sort) ?? { rows: [], seen: 0, gone: 0 }
    this.known.set(sort, order)
    const gone = order.gone !== columns.gone
    order.gone = columns.gone
    if (gone) order.rows = order.rows.filter((row) => !columns.isGone(row))
    if (gone) this.places = null
    if (order.seen === columns.length) return order.rows
    this.places = null
    for (; order.seen < columns.length; order.seen++) if (!columns.isGone(order.seen)) order.rows.push(order.seen)
    order.rows.sort(this.comparing(sort))
    return order.rows
  }

  /** The place of each row among all by deadline; says nothing of rows that are gone. */
  placesByDeadline(): Uint32Array {
    const rows = this.by('deadline')
    if (this.places === null) {
      this.places = new Uint32Array(this.columns.length)
      for (const [place, row] of rows.entries()) this.places[row] = place
    }
    return this.places
  }

  /** Whether nothing is known of a row that would sort it: such rows come last, in both directions. */
  unknown(sort: Sort): (row: number) => boolean {
    const { columns } = this
    if (sort === 'deadline') return (row) => columns.deadline.values[row] === NO_DEADLINE
    if (sort === 'score') return (row) => Number.isNaN(columns.score.values[row])
    if (sort === 'buyer' || sort === 'title') {
      const texts = this.textsOf(sort)
      return (row) => texts[row] === ''
    }
    return () => false
  }

  private comparing(sort: Sort): (one: number, other: number) => number {
    const { ids, deadline, stage, score, kept } = this.columns
    const ends = deadline.values
    const last = (one: number, other: number) => {
      const [left, right] = [ids[one] ?? '', ids[other] ?? '']
      return left < right ? -1 : left > right ? 1 : 0
    }
    const byDeadline = (one: number, other: number) => (ends[one] ?? 0) - (ends[other] ?? 0) || last(one, other)
    if (sort === 'deadline') return byDeadline
    if (sort === 'title' || sort === 'buyer') {
      const texts = this.textsOf(sort)
      return (one, other) => {
        const [left, right] = [texts[one] ?? '', texts[other] ?? '']
        if (left === right) return byDeadline(one, other)
        return left === '' ? 1 : right === '' ? -1 : left < right ? -1 : 1
      }
    }
    const { values } = sort === 'stage' ? stage : sort === 'kept' ? kept : score
    const known = (row: number) => {
      const value = values[row] ?? 0
      return Number.isNaN(value) ? Number.MAX_VALUE : value
    }
    return (one, other) => known(one) - known(other) || byDeadline(one, other)
  }

  /** Titles or buyers as they are compared, of all rows. */
  private textsOf(name: 'title' | 'buyer'): string[] {
    const texts = this.texts.get(name) ?? []
    this.texts.set(name, texts)
    for (let row = texts.length; row < this.columns.length; row++)
      texts.push(fold(this.columns.line(row)[name] ?? '').replace(/^[^a-z0-9]+/, ''))
    return texts
  }
}
