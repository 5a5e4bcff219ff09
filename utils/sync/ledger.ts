import type { Folded } from '../opportunities/fold'
import type { Operation } from '../opportunities/operation'
import type { Folder } from './backend'

/** What is known of a file of the store. */
export interface KnownFile {
  readonly space: string
  readonly folder: Folder
  readonly name: string
  /**
   * `applied`: read, all that it says is here. `own`: this device wrote it, and has seen it there. `waiting`: to be read
   * again (incomplete, no key yet, newer, of a device that nobody is known to have let in), since `since`. `refused`:
   * never to be read again.
   */
  readonly state: 'applied' | 'own' | 'waiting' | 'refused'
  readonly why: string | null
  /** Milliseconds since the epoch. */
  readonly since: number
  /** When it was last read, for what waits; milliseconds since the epoch. */
  readonly tried?: number
  /** Bytes, for what this device wrote. */
  readonly size?: number
  /** What it says of the others, see `Segment.seen`. */
  readonly seen?: Readonly<Record<string, number>>
  /** What its device's clock said, milliseconds since the epoch. */
  readonly at?: number
  /** An own file that is being written again: seen on the store before, to be read back before that is believed again. */
  readonly doubted?: boolean
}

/** A file that this device wrote: its bytes are kept for as long as it should be on the store. */
export interface OwnFile {
  readonly space: string
  readonly folder: Folder
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The name of a file of this device. */
export type OwnName = Pick<OwnFile, 'folder' | 'name'>

/** An operation that a space's rules refuse for now: kept, shown, and taken or left by a person. */
export interface Held {
  readonly space: string
  /** The device whose file it came in, and that file. */
  readonly device: string
  readonly file: string
  readonly operation: Operation
  readonly why: HeldWhy
  /** Milliseconds since the epoch. */
  readonly since: number
}

/**
 * Why an operation is held. `not-theirs`: a field of another member. `reader`: of somebody who only reads. `removed`: of a
 * device that was removed, and nobody who stayed saw it before. `far-ahead`: dated more than two days ahead, taken by
 * itself when its day comes. `large`: one of many that would make much disappear at once.
 */
export type HeldWhy = 'not-theirs' | 'reader' | 'removed' | 'far-ahead' | 'large'

/** One as it is kept. */
export interface Kept extends Held {
  readonly id: number
}

/**
 * What the engine remembers, in one place that writes each call whole or not at all. `storage` has it in the browser's
 * database; tests have it in memory. What a crash leaves between two calls is always something that a next run finishes.
 * No call gives more than one file's bytes: a store is never all in memory.
 */
export interface Ledger {
  /** Operations of this device that no verified segment holds yet, the oldest first, at most `most`, those after a stamp (null: all). */
  outbox(space: string, most: number, after: string | null): Promise<readonly Operation[]>
  /** Stores a sealed segment before it goes out: from now on it is what heals the store. */
  keepOwn(file: OwnFile): Promise<void>
  /** Marks a file as seen on the store, and takes out of the outbox what it holds: one transaction. */
  verified(file: KnownFile, stamps: readonly string[]): Promise<void>
  ownNames(space: string): Promise<readonly OwnName[]>
  ownFile(space: string, name: OwnName): Promise<OwnFile | null>
  /** Forgets the bytes of own files that a verified, merged one holds; their names stay known. */
  dropOwn(space: string, names: readonly OwnName[]): Promise<void>
  known(space: string): Promise<readonly KnownFile[]>
  note(files: readonly KnownFile[]): Promise<void>
  /** Forgets names that are on the store no more. */
  forget(space: string, names: readonly OwnName[]): Promise<void>
  /**
   * Applies operations to the records (idempotent), holds back others (each once by file and stamp); then notes the file.
   * Resumable: the file last. Answers the records that changed.
   */
  apply(operations: readonly Operation[], held: readonly Held[], file: KnownFile): Promise<readonly string[]>
  held(space: string): Promise<readonly Kept[]>
  /** Applies some of the operations that were held, and holds none of these any longer. Answers the records that changed. */
  release(ids: readonly number[], operations: readonly Operation[]): Promise<readonly string[]>
  /** Records as they stand, those that are here. */
  records(ids: readonly string[]): Promise<readonly Folded[]>
  /** How many opportunities are followed here. */
  followed(): Promise<number>
}
