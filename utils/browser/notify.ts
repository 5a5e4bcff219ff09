import { browser } from './api'

/** One notification at a time: the next one takes its place. */
const NAME = 'reminders'
const PERMISSION = { permissions: ['notifications' as const] }

/** Whether notifications may be shown. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION)

/** Asks for the right to show notifications; false where the person declines. Call it first thing in a click's listener. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(PERMISSION)

/** Gives that right back. */
export const giveUpNotifications = (): Promise<boolean> => browser.permissions.remove(PERMISSION)

/** Shows a notification where that is allowed. */
export async function notify(title: string, message: string): Promise<void> {
  // The namespace is there from the moment on which the person allows it.
  await browser.notifications?.create(NAME, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png'), title, message })
}

/** Calls back when the notification is clicked, from the moment on which notifications are allowed. */
export function onNotificationClick(callback: () => void): void {
  const clicked = (name: string) => {
    if (name !== NAME) return
    void browser.notifications.clear(NAME)
    callback()
  }
  const listen = () => {
    if (browser.notifications && !browser.notifications.onClicked.hasListener(clicked)) browser.notifications.onClicked.addListener(clicked)
  }
  listen()
  browser.permissions.onAdded.addListener(listen)
}

/** Calls back when notifications are allowed or no longer, from our screens or from the browser's own. */
export function onNotificationRight(callback: () => void): () => void {
  const told = ({ permissions = [] }: { permissions?: string[] }) => {
    if (permissions.includes('notifications')) callback()
  }
  browser.permissions.onAdded.addListener(told)
  browser.permissions.onRemoved.addListener(told)
  return () => {
    browser.permissions.onAdded.removeListener(told)
    browser.permissions.onRemoved.removeListener(told)
  }
}

/** Shows a number on the toolbar's button; 0: none. */
export async function showCount(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) })
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: '#1d4f91' })
}
