import { announce } from '../messaging/announce'
import { forgetPage } from '../storage/session-pages'

/**
 * A tab begins to show another document, has finished loading one, or is gone: what was read there before may no
 * longer be true. Some browsers say `loading` while the former document still stands and would be read again;
 * `complete` forgets that too.
 */
export async function pageLeft(tabId: number, what: 'loading' | 'complete' | 'gone'): Promise<void> {
  await forgetPage(tabId)
  await announce('page', { tabId, left: what !== 'complete' })
}
