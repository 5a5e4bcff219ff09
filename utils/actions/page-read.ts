import { announce } from '../messaging/announce'
import type { Reading } from '../portals/portal'
import { rememberPage } from '../storage/session-pages'

/** Remembers what a page's script reported, and tells the open screens. */
export async function pageRead(reading: Reading, tabId: number): Promise<void> {
  await rememberPage(tabId, { reading, at: Date.now() })
  await announce('page', { tabId, left: false })
}
