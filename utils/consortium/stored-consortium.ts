import type { Consortium } from './consortium'

/** The stored consortium and its version, which the next save must name. */
export interface StoredConsortium {
  readonly consortium: Consortium
  readonly version: number
}
