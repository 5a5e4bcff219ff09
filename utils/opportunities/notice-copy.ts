import type { Reading } from '../portals/portal'

/** What a notice's page said on the day it was kept, whole: portals take notices down. Immutable, named after its content. */
export interface NoticeCopy {
  /** SHA-256 of the reading, hexadecimal: the same page is kept once. */
  readonly id: string
  readonly reading: Extract<Reading, { readonly kind: 'notice' | 'documents' }>
  /** Milliseconds since the epoch. */
  readonly at: number
}
