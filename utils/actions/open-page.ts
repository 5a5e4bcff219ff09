import { ownPlace } from '../browser/own-pages'
import { goTo, openOwnPage } from '../browser/tabs'
import type { Requests } from '../messaging/protocol'

/** Opens one of our own pages, or a notice in the tab that shows the list it comes from. */
export async function openPage({ address, tabId }: Requests['open'][0]): Promise<null> {
  const own = ownPlace(address)
  if (own) await openOwnPage(own.page, own.fragment)
  else if (tabId !== undefined) await goTo(tabId, address)
  return null
}
