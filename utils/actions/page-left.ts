import { announce } from '../messaging/announce'
import { forgetPage } from '../storage/session-pages'

/** A tab begins to show another document, or is gone: what was read there is no longer true. */
export async function pageLeft(tabId: number): Promise<void> {
  await forgetPage(tabId)
  await announce('page', { tabId })
}
