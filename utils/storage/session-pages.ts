import { browser } from '../browser/api'
import type { Reading } from '../portals/portal'

/** The last reading of a tab, as its page's script reported it (screens complete it), kept in memory by the browser until it closes; the background may be stopped meanwhile. */
export interface RememberedPage {
  readonly reading: Reading
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Somebody chose to follow it, or the row of it that a link leads to. */
  readonly wanted?: Wanted
}

/** What was chosen in the browser's own menu. */
export interface Wanted {
  /** The link's address; null: the page itself. */
  readonly link: string | null
  /** Milliseconds since the epoch. */
  readonly at: number
}

const key = (tabId: number) => `page:${tabId}`

/** What is remembered of a tab, or null. */
export async function recallPage(tabId: number): Promise<RememberedPage | null> {
  const stored = await browser.storage.session.get(key(tabId))
  return (stored[key(tabId)] as RememberedPage | undefined) ?? null
}

/** The readings of all tabs that are remembered. */
export async function recallPages(): Promise<Reading[]> {
  const stored = await browser.storage.session.get(null)
  return Object.entries(stored).flatMap(([name, page]) => (name.startsWith('page:') ? [(page as RememberedPage).reading] : []))
}

/** Remembers a tab's reading. Where memory is full (10 MB), older tabs are forgotten: they can be read again. */
export async function rememberPage(tabId: number, page: RememberedPage): Promise<void> {
  try {
    await browser.storage.session.set({ [key(tabId)]: page })
  } catch {
    await browser.storage.session.clear()
    await browser.storage.session.set({ [key(tabId)]: page })
  }
}

/** Forgets a tab. */
export async function forgetPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId))
}
