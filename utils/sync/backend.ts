/**
 * The folders of a space on any store. `live`: segments as they are pushed. `base`: a device's own segments, merged.
 * `keys`: statements of who belongs to the space. `join`: requests to enter it.
 */
export const FOLDERS = ['live', 'base', 'keys', 'join'] as const

/** One of {@link FOLDERS}. */
export type Folder = (typeof FOLDERS)[number]

/** A file as a listing gives it. */
export interface Entry {
  /** `[a-z0-9.-]` only, at most 200 characters. Names are unique and their bytes never change. */
  readonly name: string
  /** Bytes; null: the listing doesn't say. */
  readonly size: number | null
}

/** A listing: whole, or what came since `cursor`. */
export interface Listing {
  readonly entries: readonly Entry[]
  /** Everything that the folder holds; false: what is new since the cursor that was given. */
  readonly whole: boolean
  /** To be given to the next listing of this folder; null: this store has no such thing. */
  readonly cursor: string | null
}

/**
 * A store as dumb as they come: no lock, no condition, no overwrite is ever needed of it, because nobody writes a name
 * that another may write. What can't be done throws {@link StoreProblem}; an absence is never inferred from a failure.
 */
export interface Backend {
  /** Its kind: its folder's name in `backends/`. */
  readonly id: string
  /** Makes what the store needs before its first file and guards it where it can: once, by whoever sets it up. Twice does no harm. */
  prepare?(): Promise<void>
  /** Lists a folder; a folder that isn't there is empty. Throws rather than give a part of it. */
  list(folder: Folder, cursor: string | null): Promise<Listing>
  /** The bytes, as they are now (a file that is being written may come short); null: there is no such file. */
  get(folder: Folder, name: string): Promise<Uint8Array<ArrayBuffer> | null>
  /** Writes a file, and the folders above it. Twice the same bytes under the same name does no harm. */
  put(folder: Folder, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** Removes a file that this device wrote; one that isn't there is no fault. */
  remove(folder: Folder, name: string): Promise<void>
}

/**
 * What goes wrong with a store. `offline`: not reached. `denied`: it wants other credentials, or gives no right to write.
 * `permission`: the browser may not go there yet. `full`: no room. `busy`: later (locked, too many requests, its own
 * fault). `gone`: the folder or the share is no more. `not-a-store`: it answers, and not as one of these. `lost`: it
 * said that it kept a file, and doesn't have it.
 */
export type StoreFault = 'offline' | 'denied' | 'permission' | 'full' | 'busy' | 'gone' | 'not-a-store' | 'lost'

/** Thrown by a {@link Backend}. */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem'
  constructor(
    readonly fault: StoreFault,
    /** For the log that a person may copy: a status, never an address nor a credential. */
    readonly detail: string = '',
    /** Seconds after which the store wants to be asked again; null: it doesn't say. */
    readonly retryAfter: number | null = null,
  ) {
    super(`${fault} ${detail}`)
  }
}
