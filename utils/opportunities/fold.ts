import type { Author, Json, Operation } from './operation'
import type { Stamp } from './stamp'

/** What stands in a field, and the operation that put it there. */
export interface Held {
  readonly value: Json
  readonly stamp: Stamp
  readonly by: Author
}

/** A record: what all of its operations make together. */
export interface Folded {
  readonly id: string
  readonly fields: Readonly<Record<string, Held>>
}

/** A record of which nothing is known. */
export const blankRecord = (id: string): Folded => ({ id, fields: {} })

/**
 * The record with one operation more. The greatest stamp wins each field; of two with the same stamp (a profile that was
 * copied) the greater value: any order of the same operations, some of them twice, makes the same record.
 */
export function fold(record: Folded, { field, value, stamp, by }: Operation): Folded {
  const held = Object.hasOwn(record.fields, field) ? record.fields[field] : undefined
  if (held && !wins({ value, stamp, by }, held)) return record
  return { ...record, fields: { ...record.fields, [field]: { value, stamp, by } } }
}

/** Many operations of one record at once: the same as one after the other, without a copy for each. */
export function foldAll(record: Folded, operations: readonly Operation[]): Folded {
  const fields = new Map(Object.entries(record.fields))
  for (const { field, value, stamp, by } of operations) {
    const held = fields.get(field)
    if (!held || wins({ value, stamp, by }, held)) fields.set(field, { value, stamp, by })
  }
  return { ...record, fields: Object.fromEntries(fields) }
}

function wins(one: Held, other: Held): boolean {
  if (one.stamp !== other.stamp) return one.stamp > other.stamp
  return JSON.stringify([one.value, one.by]) > JSON.stringify([other.value, other.by])
}
