import { browser } from '../browser/api'
import { envelope, isResult } from './envelope'
import type { PageOrders } from './protocol'

/** Tells the page's script in a tab to do something; null where no script answers there. */
export async function orderPage<K extends keyof PageOrders>(
  tabId: number,
  name: K,
  payload: PageOrders[K][0],
): Promise<PageOrders[K][1] | null> {
  const answer: unknown = await browser.tabs.sendMessage(tabId, envelope('page', name, payload), { frameId: 0 }).catch(() => null)
  return isResult(answer) && answer.ok ? (answer.value as PageOrders[K][1]) : null
}
