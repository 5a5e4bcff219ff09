import type { Consortium } from '../consortium/consortium'
import type { Notice } from './notice'

/** Whom a notice is judged for, and when. */
export interface Occasion {
  readonly notice: Notice
  readonly consortium: Consortium
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** Something kept while a notice is judged for one consortium at one moment: what its lots have in common is made once. */
export function perNotice<T>(make: () => T): (occasion: Occasion) => T {
  const latest = new WeakMap<Notice, { readonly consortium: Consortium; readonly now: number; readonly kept: T }>()
  return ({ notice, consortium, now }) => {
    const known = latest.get(notice)
    if (known?.consortium === consortium && known.now === now) return known.kept
    const kept = make()
    latest.set(notice, { consortium, now, kept })
    return kept
  }
}
