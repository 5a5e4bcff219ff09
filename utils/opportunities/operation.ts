import type { Stamp } from './stamp'

/** What a value may be: nothing but data. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** The shape of an operation; raised when it changes, and what is greater is kept unread rather than misread. */
export const OPERATION_FORMAT = 1

/** Who did something: a role within an organisation outlives the person who holds it. */
export interface Author {
  /** A partner's id in the consortium's file; null: not said. */
  readonly partner: string | null
  /** As the person signs; empty: not said. */
  readonly name: string
}

/**
 * One change of one field of one record: immutable, and all that is ever stored of what people do. What stands is the
 * fold of all operations, whatever the order in which they come; undoing is another operation.
 */
export interface Operation {
  readonly format: typeof OPERATION_FORMAT
  /** When and where; also its name. */
  readonly stamp: Stamp
  /** The record: an opportunity's id, or `desk`. */
  readonly of: string
  /** See `fields.ts`: `stage`, `tag/me/urgent`. */
  readonly field: string
  /** What stands there from now on; null: nothing. */
  readonly value: Json
  /** The operation that its author saw standing there; two that name the same one were made without seeing each other. Null: the field was empty. */
  readonly before: Stamp | null
  readonly by: Author
  /** What one gesture of a person did, in as many operations as it takes: undone together. */
  readonly gesture: string
  /** The gesture that this one takes back. */
  readonly undoes?: string
}

/** A change that is asked for, before it becomes an operation. */
export interface Change {
  readonly of: string
  readonly field: string
  readonly value: Json
}
