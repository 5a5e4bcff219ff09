import { styleQuotes } from '../browser/page-script'
import { orderPage } from '../messaging/order-page'
import type { Requests } from '../messaging/protocol'

/** Highlights a quote on the page; false where its words, or the page's script, are not there. */
export async function showQuote({ tabId, quote, scroll }: Requests['quote-show'][0]): Promise<boolean> {
  const shown = await orderPage(tabId, 'quote-show', { quote, scroll })
  if (shown?.found && !shown.styled) await styleQuotes(tabId).catch(() => {})
  return shown?.found ?? false
}
