import { PageRefused, PageSlow, runPageScript } from '../browser/page-script'
import { hasHosts } from '../browser/permissions'
import { checkReading } from '../messaging/check-reading'
import type { PageState } from '../messaging/protocol'
import { siteOf } from '../portals/catalogue'
import type { ProblemCode } from '../problems/problem'
import { forgetPage, type RememberedPage, recallPage, rememberPage } from '../storage/session-pages'

/** What is known of the page in a tab: remembered, or read now. Never throws for a page that can't be read. */
export async function pageState(tabId: number): Promise<PageState> {
  const remembered = await recallPage(tabId)
  return remembered ? stateOf(remembered) : readPageAgain(tabId)
}

/** Reads the page in a tab now, whatever is remembered of it; where that fails, nothing is remembered any more. */
export async function readPageAgain(tabId: number): Promise<PageState> {
  let result: unknown
  try {
    result = await runPageScript(tabId)
  } catch (error) {
    await forgetPage(tabId)
    if (error instanceof PageSlow) return unreadable('page-slow')
    if (!(error instanceof PageRefused)) throw error
    return error.byBrowser ? unreadable('page-browser') : { state: 'permission-needed' }
  }
  const reading = checkReading(result)
  if (!reading) {
    await forgetPage(tabId)
    return unreadable(result === null ? 'page-no-web' : 'page-unreadable')
  }
  const page = { reading, at: Date.now() }
  await rememberPage(tabId, page)
  return stateOf(page)
}

const unreadable = (code: ProblemCode): PageState => ({ state: 'unreadable', problem: { code } })

async function stateOf({ reading, at, wanted }: RememberedPage): Promise<PageState> {
  const site = siteOf(reading.url)
  const mayAllow = site && !(await hasHosts(site.matches)) ? site.id : null
  return { state: 'read', reading, at, mayAllow, ...(wanted && { wanted }) }
}
