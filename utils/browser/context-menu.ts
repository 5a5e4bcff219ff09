import { browser } from './api'

/** The one entry that the extension adds to the browser's own menu. */
const FOLLOW = 'follow'

/** Puts the entry into the menu of pages and links. Told once at install: the browser keeps it. */
export async function prepareMenu(words: string): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({ id: FOLLOW, title: words, contexts: ['page', 'selection', 'link'] }, () => void browser.runtime.lastError)
}

/** Calls back when somebody chooses to follow what is under the pointer: the tab, and the address of the link there. */
export function onFollow(callback: (tab: { readonly id: number; readonly windowId: number }, link: string | undefined) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === FOLLOW && tab?.id !== undefined && tab.windowId !== undefined)
      callback({ id: tab.id, windowId: tab.windowId }, linkUrl)
  })
}
