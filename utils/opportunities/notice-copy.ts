import type { Reading } from '../portals/portal'
import { sameText } from './apart'

/** A reading of which a copy may be kept. */
export type KeptReading = Extract<Reading, { readonly kind: 'notice' | 'documents' }>

/** What a notice's page said on the day it was kept, whole, as its script reported it: portals take notices down. Immutable, named after its content. */
export interface NoticeCopy {
  /** SHA-256 of what the reading says (its `sameText`), hexadecimal: the same page is kept once, whoever wrote its properties in which order. */
  readonly id: string
  readonly reading: KeptReading
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** The copy of a reading; `at`: milliseconds since the epoch. */
export async function copyOf(reading: KeptReading, at: number): Promise<NoticeCopy> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sameText(reading)))
  const id = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { id, reading, at }
}
