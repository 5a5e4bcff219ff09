import * as v from 'valibot'
import { checkChange } from './check-change'
import { type Json, OPERATION_FORMAT, type Operation } from './operation'
import { isStamp } from './stamp'

/** Longest operation that is taken from elsewhere, in characters of JSON: a notice's facts with a thousand lots. */
export const OPERATION_LENGTH = 2_000_000

const stamp = v.pipe(v.string(), v.check(isStamp))
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))

/** What every format says in the same place: enough to keep what cannot be read yet. */
const kept = v.looseObject({
  format: v.pipe(v.number(), v.integer(), v.minValue(OPERATION_FORMAT)),
  stamp,
  of: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000)),
})

const known = v.strictObject({
  format: v.literal(OPERATION_FORMAT),
  stamp,
  of: v.pipe(v.string(), v.nonEmpty(), v.maxLength(4_000)),
  field: v.pipe(v.string(), v.nonEmpty(), v.maxLength(5_000)),
  value: v.any(),
  before: v.nullable(stamp),
  by: v.strictObject({ partner: v.nullable(id), name: v.pipe(v.string(), v.maxLength(80)) }),
  gesture: id,
  undoes: v.optional(id),
})

/** An operation that came from elsewhere, as it is kept. */
export interface Checked {
  readonly operation: Operation
  /** False: a newer Maillage wrote it. It is kept as it is, and no record says anything of it yet. */
  readonly readable: boolean
}

/** An operation from a file or another device, or null where it is not sound. Its value is kept as it was written: readers cut it. */
export function checkOperation(value: unknown): Checked | null {
  const shell = v.safeParse(kept, value)
  if (!shell.success || JSON.stringify(value).length > OPERATION_LENGTH) return null
  if (shell.output.format > OPERATION_FORMAT) return { operation: value as Operation, readable: false }
  const full = v.safeParse(known, value)
  if (!full.success) return null
  const operation: Operation = { ...full.output, value: full.output.value as Json }
  return checkChange(operation) ? { operation, readable: true } : null
}
