import { announce } from '../messaging/announce'
import { recallPage, rememberPage } from '../storage/session-pages'

/** Notes that somebody chose to follow the page of a tab, or the row of its list that a link leads to, from the browser's own menu: the panel, which understands the page, does it. */
export async function wantPage(tabId: number, link: string | undefined): Promise<void> {
  const page = await recallPage(tabId)
  if (page) await rememberPage(tabId, { ...page, wanted: { link: link ?? null, at: Date.now() } })
  await announce('page', { tabId, left: false })
}
