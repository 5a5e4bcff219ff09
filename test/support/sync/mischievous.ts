import { type Backend, StoreProblem } from '../../../utils/sync/backend'

/** What goes wrong with a store, drawn for each call. */
export interface Mischief {
  /** The call fails before it does anything, or once it is done. */
  readonly crash?: () => 'before' | 'after' | null
  /** A listing leaves this name out. */
  readonly omits?: (name: string) => boolean
  /** A listing says that there is nothing. */
  readonly empties?: () => boolean
  /** A reader gets a part of a file. */
  readonly tears?: () => boolean
  /** A file is cut where it is written, and the writer is told nothing. */
  readonly cuts?: () => boolean
  /** There is no room. */
  readonly full?: () => boolean
}

/** Thrown where whoever calls is stopped in the middle: not a fault of the store. */
export class Crash extends Error {}

/** A store with what goes wrong with it. */
export function mischievous(store: Backend, mischief: Mischief): Backend {
  const call = async <T>(work: () => Promise<T>): Promise<T> => {
    const when = mischief.crash?.() ?? null
    if (when === 'before') throw new Crash()
    const value = await work()
    if (when === 'after') throw new Crash()
    return value
  }
  return {
    id: store.id,
    list: (folder, cursor) =>
      call(async () => {
        const listing = await store.list(folder, cursor)
        const entries = mischief.empties?.() ? [] : listing.entries.filter(({ name }) => !mischief.omits?.(name))
        return { ...listing, entries }
      }),
    get: (folder, name) =>
      call(async () => {
        const bytes = await store.get(folder, name)
        return bytes && mischief.tears?.() ? bytes.slice(0, Math.floor(bytes.length / 2)) : bytes
      }),
    put: (folder, name, bytes) =>
      call(async () => {
        if (mischief.full?.()) throw new StoreProblem('full', '507')
        await store.put(folder, name, mischief.cuts?.() ? bytes.slice(0, Math.floor(bytes.length / 2)) : bytes)
      }),
    remove: (folder, name) => call(() => store.remove(folder, name)),
  }
}
