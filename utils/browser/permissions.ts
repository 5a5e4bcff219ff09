import { browser } from './api'

/** Whether all these match patterns may be read without a click. */
export function hasHosts(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...matches] })
}

/** Asks for hosts in one prompt; false where the person declines. Call it first thing in a click's listener. */
export function requestHosts(matches: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...matches] })
}

/** Calls back when hosts are granted or withdrawn, from our screens or from the browser's own. */
export function onHostsChange(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback)
  browser.permissions.onRemoved.addListener(callback)
}
