import type { Page } from '@playwright/test'
import type { Answer, RequestName, Requests } from '../../utils/messaging/protocol'

/** Asks the background from one of the extension's own pages, as its screens do. */
export async function askBackground<K extends RequestName>(page: Page, name: K, payload: Requests[K][0]): Promise<Answer<K>> {
  return page.evaluate(
    (message) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      return chrome.runtime.sendMessage(message)
    },
    { maillage: 1, to: 'background', name, payload },
  ) as Promise<Answer<K>>
}
