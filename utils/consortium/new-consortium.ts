import type { Consortium } from './consortium'
import { newId } from './new-id'

/** A consortium of which nothing is known but its name. */
export function newConsortium(name: string): Consortium {
  return { id: newId(name, []), name, convention: null, partners: [], weights: null }
}
