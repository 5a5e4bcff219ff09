import type { Change, Json, Operation } from '../../../utils/opportunities/operation'

/** What stands in one place of the model: `order` is the stamp that put it there, read from the store after our own gestures. */
interface Standing {
  readonly value: Json
  readonly order: string
}

/** What a gesture changed: the place, what stood there, and the order that it was given. */
export interface Trace {
  readonly place: string
  readonly before: Json
  readonly value: Json
  readonly order: string
}

/** Where something stands. */
export const placeOf = (of: string, field: string) => JSON.stringify([of, field])

/**
 * What the store must say, worked out without its code: a table of places. Our own gesture is the last word of what it
 * touches; of what comes from elsewhere, the later of two stands.
 */
export class StoreModel {
  readonly places = new Map<string, Standing>()
  readonly gestures = new Map<string, readonly Trace[]>()

  value(place: string): Json {
    return this.places.get(place)?.value ?? null
  }

  /** What a gesture would change: of several changes of one place each counts, those that change nothing don't. */
  expected(changes: readonly Change[]): { place: string; before: Json; value: Json }[] {
    const now = new Map<string, Json>()
    return changes.flatMap(({ of, field, value }) => {
      const place = placeOf(of, field)
      const before = now.has(place) ? (now.get(place) ?? null) : this.value(place)
      if (JSON.stringify(before) === JSON.stringify(value)) return []
      now.set(place, value)
      return [{ place, before, value }]
    })
  }

  /** What taking a gesture back would change: places where nobody has written since. */
  undone(gesture: string): Change[] {
    const first = new Map<string, Trace>()
    const last = new Map<string, Trace>()
    for (const trace of this.gestures.get(gesture) ?? []) {
      if (!first.has(trace.place)) first.set(trace.place, trace)
      last.set(trace.place, trace)
    }
    return [...last].flatMap(([place, { order }]) => {
      const [of, field] = JSON.parse(place) as [string, string]
      return this.places.get(place)?.order === order ? [{ of, field, value: first.get(place)?.before ?? null }] : []
    })
  }

  /** A gesture of ours stands. */
  stored(gesture: string, traces: readonly Trace[]): void {
    this.gestures.set(gesture, traces)
    for (const { place, value, order } of traces) this.places.set(place, { value, order })
  }

  /** An operation from elsewhere is here. */
  received({ of, field, value, stamp }: Operation): void {
    const place = placeOf(of, field)
    const standing = this.places.get(place)
    if (!standing || stamp > standing.order) this.places.set(place, { value, order: stamp })
  }
}
