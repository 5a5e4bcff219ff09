import * as v from 'valibot'
import { checkReferences } from './check-references'
import type { Consortium } from './consortium'
import { consortiumSchema } from './schema'

/** The value as a consortium (known fields only, codes in their usual form), or null where it isn't a sound one. */
export function checkConsortium(value: unknown): Consortium | null {
  const result = v.safeParse(consortiumSchema, value)
  return result.success && checkReferences(result.output).length === 0 ? result.output : null
}
