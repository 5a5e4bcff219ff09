import type { Folded } from '../opportunities/fold'
import { readOpportunity } from '../opportunities/read-opportunity'
import type { FinderCall } from './call'
import { Collection } from './collection'
import { type Entry, entryOf } from './entry'
import { lineOf } from './line-of'
import { makeOpening, OPENING_LINES, type Opening, queryKey } from './opening'
import { makeSnapshot, type Snapshot, soundSnapshot } from './snapshot'
import { type Found, NO_FACETS, type Query } from './table'

/** Where a live collection finds the records, and keeps its snapshot. */
export interface RecordSource {
  /** What was kept last, whatever it is worth, and the greatest turn of a record then. */
  snapshot(): Promise<{ readonly kept: unknown; readonly last: number }>
  keep(snapshot: Snapshot): Promise<void>
  /** Keeps what is shown first. */
  note(opening: Opening): Promise<void>
  /** The greatest turn of a record; 0: there is none. */
  last(): Promise<number>
  /** How many records there are: slow. */
  count(): Promise<number>
  /** Records that changed after a turn, in the order of their turns, `most` at most; `text`: what the kept copy of the notice says. */
  since(turn: number, most: number): Promise<readonly { readonly record: Folded; readonly turn: number; readonly text: string }[]>
  /**
   * The first open records by deadline, those from `today` on before the others (see {@link Query}), and how many there are
   * in all; null: that would take as long to know as all the rest.
   */
  first(count: number, today?: string): Promise<{ readonly records: readonly Folded[]; readonly total: number } | null>
}

/** What a live collection tells. */
export interface Told {
  readonly progress: (share: number | null) => void
  readonly changed: () => void
}

/** Records taken in at a time: what comes in between is answered in time. */
const STEP = 1_000
/** Changes after which a snapshot is made again: fewer are sooner caught up with. */
const WORTH_KEEPING = 200

/**
 * The collection of all stored records, as they stand: the snapshot that was kept, and what changed since. What the
 * snapshot cannot account for (another version, a damaged one, records that are no longer there) is made again from the
 * records.
 */
export class LiveCollection {
  private collection = new Collection()
  private others = new Set<string>()
  private turn = 0
  /** Changes since the snapshot was kept. */
  private unkept = 0
  /** What the desk asks for when it is opened. */
  private plain: Query = {}
  /** What was last noted to be shown first: after which turn, and of which query. */
  private noted = { turn: 0, query: this.plain }
  private started: Promise<void> | null = null
  private ready = false

  constructor(
    private readonly source: RecordSource,
    private readonly told: Told,
  ) {}

  /** Answers a call once everything that has changed is taken in; the first lines of all that is open at once. */
  async answer(call: FinderCall): Promise<unknown> {
    const plain = call.name === 'find' && isPlain(call)
    if (plain) [this.plain] = call.given
    if (!this.ready && plain) {
      // Read before the snapshot is, which is large: what is seen first comes first.
      const first = await this.first(...call.given)
      if (first) {
        this.start().catch(() => {}) // Whoever asks next is told.
        return first
      }
    }
    await this.start()
    if (call.name === 'find') return this.collection.find(...call.given)
    return call.name === 'ids' ? this.collection.ids(...call.given) : this.collection.between(...call.given)
  }

  /** Takes in what changed. */
  async refresh(): Promise<void> {
    const before = this.started ?? Promise.resolve()
    const next = before.catch(() => {}).then(() => (this.ready ? this.catchUp() : this.load()))
    this.started = next
    await next.catch((error) => {
      if (this.started === next) this.started = null
      throw error
    })
    this.told.changed()
  }

  /** When nobody asks: makes sure that no record was taken away, and keeps what the next start would have to make again. */
  async rest(): Promise<void> {
    if (!this.ready) return
    if (this.turn === (await this.source.last()) && (await this.source.count()) !== this.collection.size + this.others.size) {
      this.forget()
      await this.refresh()
    }
    if (this.unkept >= WORTH_KEEPING) {
      const snapshot = makeSnapshot(this.turn, [...this.others], this.collection.store())
      this.unkept = 0
      await this.source.keep(snapshot)
    }
    if (this.noted.turn === this.turn && queryKey(this.noted.query) === queryKey(this.plain)) return
    this.noted = { turn: this.turn, query: this.plain }
    await this.source.note(makeOpening(this.turn, this.plain, this.collection.find(this.plain, { offset: 0, length: OPENING_LINES })))
  }

  /** Makes ready what a first search with an error would have to make. */
  warm(): void {
    if (this.ready) this.collection.warm()
  }

  private start(): Promise<void> {
    if (this.started === null) {
      const loading = this.load()
      this.started = loading
      loading.then(this.told.changed, () => {
        // Asked again, it is tried again.
        if (this.started === loading) this.started = null
      })
    }
    return this.started
  }

  private async load(): Promise<void> {
    const read = await this.source.snapshot().catch(() => null)
    const snapshot = soundSnapshot(read?.kept)
    if (snapshot) {
      this.collection = new Collection(snapshot.stored)
      this.others = new Set(snapshot.others)
      this.turn = snapshot.turn
    }
    await this.catchUp(read?.last)
    this.ready = true
  }

  /** `known`: the greatest turn of a record, where it was just read. */
  private async catchUp(known?: number): Promise<void> {
    const last = known ?? (await this.source.last())
    // Older records stand where newer ones stood: only all of them tell what is left.
    if (last < this.turn) this.forget()
    if (last > this.turn) await this.takeIn(last)
    this.told.progress(null)
  }

  private forget(): void {
    this.collection = new Collection()
    this.others = new Set()
    this.turn = 0
    this.noted = { turn: 0, query: this.plain }
    this.unkept = WORTH_KEEPING
  }

  /** Takes in what changed after the turn that was seen last, up to this one. */
  private async takeIn(last: number): Promise<void> {
    const long = last - this.turn > STEP
    const records = long ? await this.source.count() : 0
    while (this.turn < last) {
      if (long) this.told.progress(Math.min(1, (this.collection.size + this.others.size) / Math.max(1, records)))
      const changed = await this.source.since(this.turn, STEP)
      const newest = changed.at(-1)
      if (!newest) break
      const entries: Entry[] = []
      for (const { record, text } of changed) {
        const opportunity = readOpportunity(record)
        if (opportunity) entries.push(entryOf(opportunity, text))
        else this.others.add(record.id)
      }
      this.collection.drop(changed.map(({ record }) => record.id))
      this.collection.put(entries)
      for (const { line } of entries) this.others.delete(line.id)
      this.turn = newest.turn
      this.unkept += changed.length
    }
  }

  private async first({ today }: Query, { offset, length }: { readonly offset: number; readonly length: number }): Promise<Found | null> {
    const known = await this.source.first(offset + length, today)
    if (!known) return null
    const { records, total } = known
    const lines = records.flatMap((record) => readOpportunity(record) ?? []).map(lineOf)
    const shown = lines.slice(offset, offset + length)
    return { lines: shown, total, marks: shown.map(() => ({ title: [], buyer: [] })), facets: NO_FACETS, corrected: [], partial: true }
  }
}

/** Whether a query asks for all that is open, by deadline. */
function isPlain({ given: [query] }: Extract<FinderCall, { readonly name: 'find' }>): boolean {
  const { sort = 'deadline', which = 'open', descending = false, today: _, ...rest } = query
  const asked = Object.values(rest).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))
  return sort === 'deadline' && which === 'open' && !descending && !asked
}
