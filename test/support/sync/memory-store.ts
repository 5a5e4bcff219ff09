import { type Backend, type Folder, type Listing, StoreProblem } from '../../../utils/sync/backend'
import type { Bytes } from '../../../utils/sync/bytes'

/** What a memory store does wrong, drawn for each call. */
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

/** The files of a store in memory, by folder and name. */
export type Files = Map<string, Bytes>

/** A store in memory, with what it does wrong. Several devices share its files. */
export function memoryStore(files: Files, mischief: Mischief = {}): Backend {
  const call = async <T>(work: () => T): Promise<T> => {
    const when = mischief.crash?.() ?? null
    if (when === 'before') throw new Crash()
    const value = work()
    if (when === 'after') throw new Crash()
    return value
  }
  const key = (folder: Folder, name: string) => `${folder}/${name}`
  return {
    id: 'memory',
    list: (folder) =>
      call((): Listing => {
        const names = mischief.empties?.() ? [] : [...files.keys()].filter((path) => path.startsWith(`${folder}/`))
        const entries = names
          .map((path) => ({ name: path.slice(folder.length + 1), size: files.get(path)?.length ?? null }))
          .filter(({ name }) => !mischief.omits?.(name))
        return { entries, whole: true, cursor: null }
      }),
    get: (folder, name) =>
      call(() => {
        const bytes = files.get(key(folder, name)) ?? null
        return bytes && mischief.tears?.() ? bytes.slice(0, Math.floor(bytes.length / 2)) : bytes
      }),
    put: (folder, name, bytes) =>
      call(() => {
        if (mischief.full?.()) throw new StoreProblem('full', '507')
        files.set(key(folder, name), mischief.cuts?.() ? bytes.slice(0, Math.floor(bytes.length / 2)) : bytes.slice())
      }),
    remove: (folder, name) => call(() => void files.delete(key(folder, name))),
  }
}
