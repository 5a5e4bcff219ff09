import { browser } from './api'
import type { OwnPage } from './own-pages'

/** Opens one of the extension's own pages in a tab, or goes to it where it is open already; `fragment` (`#…`): at this place. */
export async function openOwnPage(page: OwnPage, fragment = ''): Promise<void> {
  const url = browser.runtime.getURL(`/${page}.html`)
  const [open] = await browser.tabs.query({ url })
  if (open?.id === undefined) await browser.tabs.create({ url: url + fragment })
  else await browser.tabs.update(open.id, fragment ? { active: true, url: url + fragment } : { active: true })
}

/** Sends a tab to an address. */
export async function goTo(tabId: number, address: string): Promise<void> {
  await browser.tabs.update(tabId, { url: address })
}

/** Calls back with the active tab of the window that this extension page stands in, now and at each change. */
export async function watchActiveTab(callback: (tabId: number | null) => void): Promise<void> {
  const window = await browser.windows.getCurrent()
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === window.id) callback(active.tabId)
  })
  const [tab] = await browser.tabs.query({ active: true, windowId: window.id })
  callback(tab?.id ?? null)
}

/** Calls back when a tab begins to show another document, has finished, or is gone. */
export function onTabChange(callback: (tabId: number, what: 'loading' | 'complete' | 'gone') => void): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' || change.status === 'complete') callback(tabId, change.status)
  })
  browser.tabs.onRemoved.addListener((tabId) => callback(tabId, 'gone'))
}
