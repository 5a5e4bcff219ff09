import { browser } from 'wxt/browser'
import { ok } from '../problems/problem'
import { envelope, isEnvelope, isResult, PROTOCOL } from './envelope'
import type { PageOrders, PageReports } from './protocol'

/** What the page's script does about each order. */
export type OrderHandlers = { readonly [K in keyof PageOrders]: (payload: PageOrders[K][0]) => PageOrders[K][1] }

/** The page's half of the messages, without the polyfill: it travels to every portal page. */
export function obey(handlers: OrderHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, 'page') || message.maillage !== PROTOCOL) return
    const handler = handlers[message.name as keyof PageOrders] as ((payload: unknown) => unknown) | undefined
    if (handler) respond(ok(handler(message.payload)))
  })
}

/** Whether this script still belongs to a running extension: an update or a removal cuts it off. */
export const connected = (): boolean => browser.runtime?.id !== undefined

/**
 * Reports to the background, which the browser may stop in between: tried three times. `taken` where it answered,
 * `gone` where the extension was updated or removed under this page.
 */
export async function report<K extends keyof PageReports>(name: K, payload: PageReports[K]): Promise<'taken' | 'lost' | 'gone'> {
  for (let attempt = 0; attempt < 3 && connected(); attempt++) {
    const answer: unknown = await browser.runtime.sendMessage(envelope('background', name, payload)).catch(() => null)
    if (isResult(answer)) return 'taken'
  }
  return connected() ? 'lost' : 'gone'
}
