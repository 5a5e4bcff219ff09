import type { Operation } from '../opportunities/operation'

/** The format of segments and statements; a greater one is refused with a sentence, and left alone. See `FORMAT.md`. */
export const SEGMENT_FORMAT = 1

/**
 * What a device writes at once: operations, never changed afterwards. On the store it is a file of its own, sealed and
 * signed, named after its device, its numbers and its bytes.
 */
export interface Segment {
  readonly format: typeof SEGMENT_FORMAT
  /** The space's id. */
  readonly space: string
  /** Which of the space's keys seals it (see {@link Keyring}). */
  readonly epoch: string
  /** Id of the device that wrote it. */
  readonly device: string
  /** Numbers of this device's first and last push in it: equal in `live`, a run of them in `base`. From 1. */
  readonly first: number
  readonly last: number
  /** Name of this device's segment before `first`; null: none. */
  readonly before: string | null
  /** The last push of each device that this one had applied: tells what a store holds back. */
  readonly seen: Readonly<Record<string, number>>
  /** Milliseconds since the epoch, by the device's own clock. */
  readonly at: number
  /** Newest per field in `base`, as they were made in `live`. Format and soundness of each are for the receiver to check. */
  readonly operations: readonly Operation[]
}

/** Parts of a segment's name `<device>.<first>-<last>.<hash>.seg`. */
export interface SegmentName {
  readonly device: string
  readonly first: number
  readonly last: number
  /** First 100 bits of the SHA-256 of the file's bytes, base 32. */
  readonly hash: string
}

/**
 * Why a file is no segment to apply. `incomplete`: its bytes aren't (yet) what its name says. `newer`: a newer Maillage
 * wrote it. `no-key`: sealed with a key that this device doesn't have (yet). `forged`: the signature isn't of a device of
 * the space, or the device isn't the name's. `damaged`: the seal is broken though the bytes are those of the name.
 */
export type SegmentFault = 'incomplete' | 'newer' | 'no-key' | 'forged' | 'damaged'
