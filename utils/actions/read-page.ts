import { PageRefused, runPageScript } from '../browser/page-script'
import { hasHosts } from '../browser/permissions'
import { checkReading } from '../messaging/check-reading'
import type { PageState } from '../messaging/protocol'
import { siteOf } from '../portals/catalogue'
import { completeReading } from '../portals/complete-reading'
import { type RememberedPage, recallPage, rememberPage } from '../storage/session-pages'

/** What is known of the page in a tab: remembered, or read now. Never throws for a page that can't be read. */
export async function pageState(tabId: number): Promise<PageState> {
  const remembered = await recallPage(tabId)
  return remembered ? stateOf(remembered) : readPageAgain(tabId)
}

/** Reads the page in a tab now, whatever is remembered of it. */
export async function readPageAgain(tabId: number): Promise<PageState> {
  let result: unknown
  try {
    result = await runPageScript(tabId)
  } catch (error) {
    if (!(error instanceof PageRefused)) throw error
    return error.byBrowser ? { state: 'unreadable', problem: { code: 'page-browser' } } : { state: 'permission-needed', portal: null }
  }
  const reading = checkReading(result)
  if (!reading) return { state: 'unreadable', problem: { code: 'page-unreadable' } }
  const page = { reading: completeReading(reading), at: Date.now() }
  await rememberPage(tabId, page)
  return stateOf(page)
}

async function stateOf({ reading, at }: RememberedPage): Promise<PageState> {
  const site = siteOf(reading.url)
  const mayAllow = site && !(await hasHosts(site.matches)) ? site.id : null
  return { state: 'read', reading, at, mayAllow }
}
