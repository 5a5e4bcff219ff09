import { browser } from './api'

/** Firefox's side bar, which Chrome's types don't know. */
interface SidebarAction {
  open(): Promise<void>
}

const sidebarAction = (): SidebarAction | undefined => (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction

/** Opens the side panel of a window. Call it first thing in a click's listener: browsers ask for the gesture. */
export function openSidePanel(windowId: number): Promise<void> {
  return browser.sidePanel ? browser.sidePanel.open({ windowId }) : (sidebarAction()?.open() ?? Promise.resolve())
}

/** Where a browser has neither side panel nor side bar, the same app opens as a popup of the toolbar button. */
export async function preparePanel(): Promise<void> {
  if (!browser.sidePanel && !sidebarAction()) await browser.action.setPopup({ popup: 'sidepanel.html' })
}
