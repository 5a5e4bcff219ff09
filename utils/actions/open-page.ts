import { OWN_PAGES } from '../browser/own-pages'
import { goTo, openOwnPage } from '../browser/tabs'
import type { Requests } from '../messaging/protocol'

/** Opens one of our own pages, or a notice in the tab that shows the list it comes from. */
export async function openPage({ address, tabId }: Requests['open'][0]): Promise<null> {
  const own = OWN_PAGES.find((page) => page === address)
  if (own) await openOwnPage(own)
  else if (tabId !== undefined) await goTo(tabId, address)
  return null
}
