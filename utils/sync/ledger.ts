import type { Operation } from '../opportunities/operation'
import type { Folder } from './backend'

/** What is known of a file of the store. */
export interface KnownFile {
  readonly space: string
  readonly folder: Folder
  readonly name: string
  /**
   * `applied`: read, all that it says is here. `waiting`: to be read again (incomplete, no key yet, newer), since
   * `since`. `refused`: never to be read again.
   */
  readonly state: 'applied' | 'waiting' | 'refused'
  readonly why: string | null
  /** Milliseconds since the epoch. */
  readonly since: number
}

/** A file that this device wrote: its bytes are kept for as long as it should be on the store. */
export interface OwnFile {
  readonly space: string
  readonly folder: Folder
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Seen in a listing, or read back. */
  readonly verified: boolean
}

/** An operation that a space's rules refuse for now: kept, shown, and taken or left by a person. */
export interface Held {
  readonly space: string
  readonly device: string
  readonly operation: Operation
  readonly why: 'not-theirs' | 'reader' | 'removed' | 'far-ahead' | 'large'
}

/**
 * What the engine remembers, in one place that writes each call whole or not at all. `storage` has it in the browser's
 * database; tests have it in memory. What a crash leaves between two calls is always something that a next run finishes.
 */
export interface Ledger {
  /** Operations of this device that no verified segment holds yet, the oldest first, at most `most`. */
  outbox(space: string, most: number): Promise<readonly Operation[]>
  /** Stores a sealed segment before it goes out: from now on it is what heals the store. */
  keepOwn(file: OwnFile): Promise<void>
  /** Marks a file as seen on the store, and takes out of the outbox what it holds: one transaction. */
  verified(space: string, folder: Folder, name: string, stamps: readonly string[]): Promise<void>
  own(space: string): Promise<readonly OwnFile[]>
  /** Forgets own files that a verified, merged one holds. */
  dropOwn(space: string, folder: Folder, names: readonly string[]): Promise<void>
  known(space: string): Promise<readonly KnownFile[]>
  note(files: readonly KnownFile[]): Promise<void>
  /** Applies operations to the records (idempotent), holds back others; then notes the file. Resumable: the file last. */
  apply(operations: readonly Operation[], held: readonly Held[], file: KnownFile): Promise<readonly string[]>
}
