import { checkConsortium } from './check-consortium'
import type { Consortium } from './consortium'
import file from './example.json'

/**
 * The consortium given as an example: three institutes that train social workers, as public sources describe them.
 * Nobody has confirmed a line of it: every statement is `to-check`, and what is not known is left empty; the
 * convention's days and share are proposals.
 */
export function exampleConsortium(): Consortium {
  const consortium = checkConsortium(file.consortium)
  if (!consortium) throw new Error('example.json is not a sound consortium file')
  return consortium
}
