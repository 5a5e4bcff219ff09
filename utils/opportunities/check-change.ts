import { kindOf, valueIn } from './field-values'
import type { Change, Json } from './operation'

/** Longest id of a record, in characters: the key of a tender may be an address. */
const ID_LENGTH = 4_000

/** The change, its value cut to what is known of its field, or null where the field's name or the value is not sound. */
export function checkChange({ of, field, value }: Change): Change | null {
  const kind = kindOf(field)
  if (!kind || of.length === 0 || of.length > ID_LENGTH) return null
  if (value === null) return { of, field, value }
  const sound = valueIn(kind.kind, value)
  return sound === null ? null : { of, field, value: sound as Json }
}
