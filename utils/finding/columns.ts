import { STAGES } from '../opportunities/stages'
import type { Entry } from './entry'
import { Names, type NumberArray, NumberLists, Numbers } from './numbers'
import type { Line } from './table'

/** Whether a row is followed, left, deleted, or no longer there (its record changed: a later row says what it is now). */
export const STATUS = { followed: 0, left: 1, deleted: 2, gone: 3 } as const

/** What a deadline sorts as where none is known: after all others. */
export const NO_DEADLINE = 999_999_999_999

/** `2027-01-15` as the number 20270115; no day: 0. */
export const dayNumber = (day: string | null | undefined): number => (day ? Number(day.slice(0, 10).replaceAll('-', '')) || 0 : 0)

/** What columns are made again from. */
export interface StoredColumns {
  readonly ids: readonly string[]
  readonly lines: Uint8Array
  readonly names: Readonly<Record<'portals' | 'partners' | 'tags' | 'departements' | 'decisions', readonly string[]>>
  readonly status: Uint8Array
  readonly stage: Uint8Array
  readonly decision: Uint32Array
  readonly portal: Uint32Array
  readonly pilot: Uint32Array
  readonly deadline: Float64Array
  readonly due: Uint32Array
  readonly watch: Uint32Array
  readonly score: Float32Array
  readonly kept: Float64Array
  readonly lineStarts: Uint32Array
  readonly tagStarts: Uint32Array
  readonly tags: Uint32Array
  readonly partnerStarts: Uint32Array
  readonly partners: Uint32Array
  readonly departementStarts: Uint32Array
  readonly departements: Uint32Array
}

/** What only a line knows, in this order and without names: most of a snapshot is lines. */
type Rest = readonly [
  title: string,
  buyer: string | null,
  reference: string | null,
  url: string,
  deadline: Line['deadline'],
  due: string | null,
  score: number | null,
  closed: 0 | 1,
  watch: string | null,
]

const restOf = ({ title, buyer, reference, url, deadline, due, score, closed, watch }: Line): Rest => [
  title,
  buyer,
  reference,
  url,
  deadline,
  due,
  score,
  closed ? 1 : 0,
  watch,
]

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * What filters and orders look at, one typed array a column, and each line as bytes, read only where it is shown. Rows are
 * only ever added: a change of a record is a new row, and the old one is gone.
 */
export class Columns {
  readonly ids: string[]
  readonly portals: Names
  /** The empty text is nobody. */
  readonly partnerNames: Names
  readonly tagNames: Names
  readonly departementNames: Names
  /** The empty text is no verdict. */
  readonly decisions: Names
  readonly status: Numbers<Uint8Array>
  readonly stage: Numbers<Uint8Array>
  readonly decision: Numbers<Uint32Array>
  readonly portal: Numbers<Uint32Array>
  readonly pilot: Numbers<Uint32Array>
  /** `YYYYMMDDhhmm` as its own clock shows it, or {@link NO_DEADLINE}. */
  readonly deadline: Numbers<Float64Array>
  readonly due: Numbers<Uint32Array>
  readonly watch: Numbers<Uint32Array>
  /** Not a number: none. */
  readonly score: Numbers<Float32Array>
  readonly kept: Numbers<Float64Array>
  readonly tags: NumberLists
  readonly partners: NumberLists
  readonly departements: NumberLists
  /** How many rows are gone. */
  gone = 0
  private readonly stored: { readonly bytes: Uint8Array; readonly starts: Uint32Array; readonly count: number }
  /** Lines of rows that came after those that were stored. */
  private readonly later: Line[] = []

  constructor(from?: StoredColumns) {
    this.ids = [...(from?.ids ?? [])]
    this.portals = new Names([...(from?.names.portals ?? [])])
    this.partnerNames = new Names([...(from?.names.partners ?? [''])])
    this.tagNames = new Names([...(from?.names.tags ?? [])])
    this.departementNames = new Names([...(from?.names.departements ?? [])])
    this.decisions = new Names([...(from?.names.decisions ?? [''])])
    this.status = new Numbers(Uint8Array, from?.status)
    this.stage = new Numbers(Uint8Array, from?.stage)
    this.decision = new Numbers(Uint32Array, from?.decision)
    this.portal = new Numbers(Uint32Array, from?.portal)
    this.pilot = new Numbers(Uint32Array, from?.pilot)
    this.deadline = new Numbers(Float64Array, from?.deadline)
    this.due = new Numbers(Uint32Array, from?.due)
    this.watch = new Numbers(Uint32Array, from?.watch)
    this.score = new Numbers(Float32Array, from?.score)
    this.kept = new Numbers(Float64Array, from?.kept)
    this.tags = listsOf(from?.tagStarts, from?.tags)
    this.partners = listsOf(from?.partnerStarts, from?.partners)
    this.departements = listsOf(from?.departementStarts, from?.departements)
    this.stored = { bytes: from?.lines ?? new Uint8Array(), starts: from?.lineStarts ?? Uint32Array.of(0), count: this.ids.length }
  }

  /** How many rows there are, those that are gone included. */
  get length(): number {
    return this.ids.length
  }

  /** Adds a row and gives its number. */
  push({ line, kept }: Entry): number {
    const { deadline, decision, score } = line
    this.status.push(line.deleted ? STATUS.deleted : line.closed ? STATUS.left : STATUS.followed)
    this.stage.push(STAGES.indexOf(line.stage))
    this.decision.push(this.decisions.numberOf(decision ?? ''))
    this.portal.push(this.portals.numberOf(line.portal))
    this.pilot.push(this.partnerNames.numberOf(line.pilot ?? ''))
    this.deadline.push(deadline ? dayNumber(deadline.date) * 10_000 + Number((deadline.time ?? '24:00').replace(':', '')) : NO_DEADLINE)
    this.due.push(dayNumber(line.due))
    this.watch.push(dayNumber(line.watch))
    this.score.push(score ?? Number.NaN)
    this.kept.push(kept)
    this.tags.push(line.tags.map((tag) => this.tagNames.numberOf(tag)))
    this.partners.push(line.partners.map((partner) => this.partnerNames.numberOf(partner)))
    this.departements.push(line.departements.map((code) => this.departementNames.numberOf(code)))
    this.later.push(line)
    return this.ids.push(line.id) - 1
  }

  /** Takes a row out. */
  drop(row: number): void {
    if (!this.isGone(row)) this.gone++
    this.status.values[row] = STATUS.gone
  }

  isGone(row: number): boolean {
    return this.status.values[row] === STATUS.gone
  }

  /** The line of a row. */
  line(row: number): Line {
    const { bytes, starts, count } = this.stored
    const later = this.later[row - count]
    if (later) return later
    const rest = JSON.parse(decoder.decode(bytes.subarray(starts[row], starts[row + 1]))) as Rest
    const [title, buyer, reference, url, deadline, due, score, closed, watch] = rest
    const named = ({ names }: Names, numbers: Uint32Array) => Array.from(numbers, (number) => names[number] ?? '')
    return {
      id: this.ids[row] ?? '',
      title,
      buyer,
      reference,
      portal: this.portals.names[this.portal.values[row] ?? 0] ?? '',
      url,
      deadline,
      stage: STAGES[this.stage.values[row] ?? 0] ?? 'spotted',
      due,
      pilot: this.partnerNames.names[this.pilot.values[row] ?? 0] || null,
      partners: named(this.partnerNames, this.partners.of(row)),
      tags: named(this.tagNames, this.tags.of(row)),
      departements: named(this.departementNames, this.departements.of(row)),
      decision: (this.decisions.names[this.decision.values[row] ?? 0] || null) as Line['decision'],
      score,
      closed: closed === 1,
      deleted: this.status.values[row] === STATUS.deleted,
      watch,
    }
  }

  /** What these columns are made again from, without the rows that are gone; their order is kept. */
  store(): StoredColumns {
    const rows: number[] = []
    for (let row = 0; row < this.length; row++) if (!this.isGone(row)) rows.push(row)
    const pick = <A extends NumberArray>(column: Numbers<A>): A => {
      const picked = column.values.slice(0, rows.length) as A
      for (const [at, row] of rows.entries()) picked[at] = column.values[row] ?? 0
      return picked
    }
    const lists = (from: NumberLists) => {
      const to = new NumberLists()
      for (const row of rows) to.push([...from.of(row)])
      return { starts: to.starts.whole(), values: to.values.whole() }
    }
    const [tags, partners, departements] = [lists(this.tags), lists(this.partners), lists(this.departements)]
    const lines = this.storeLines(rows)
    return {
      ids: rows.map((row) => this.ids[row] ?? ''),
      names: {
        portals: this.portals.names,
        partners: this.partnerNames.names,
        tags: this.tagNames.names,
        departements: this.departementNames.names,
        decisions: this.decisions.names,
      },
      status: pick(this.status),
      stage: pick(this.stage),
      decision: pick(this.decision),
      portal: pick(this.portal),
      pilot: pick(this.pilot),
      deadline: pick(this.deadline),
      due: pick(this.due),
      watch: pick(this.watch),
      score: pick(this.score),
      kept: pick(this.kept),
      lines: lines.bytes,
      lineStarts: lines.starts,
      tagStarts: tags.starts,
      tags: tags.values,
      partnerStarts: partners.starts,
      partners: partners.values,
      departementStarts: departements.starts,
      departements: departements.values,
    }
  }

  private storeLines(rows: readonly number[]): { bytes: Uint8Array; starts: Uint32Array } {
    const { bytes, starts, count } = this.stored
    const parts = rows.map((row) => {
      if (row < count) return bytes.subarray(starts[row], starts[row + 1])
      return encoder.encode(JSON.stringify(restOf(this.line(row))))
    })
    const stored = { bytes: new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0)), starts: new Uint32Array(parts.length + 1) }
    for (const [at, part] of parts.entries()) {
      stored.bytes.set(part, stored.starts[at])
      stored.starts[at + 1] = (stored.starts[at] ?? 0) + part.length
    }
    return stored
  }
}

const listsOf = (starts?: Uint32Array, values?: Uint32Array) =>
  starts && values ? new NumberLists(new Numbers(Uint32Array, starts), new Numbers(Uint32Array, values)) : new NumberLists()
