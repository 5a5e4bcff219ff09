import { browser } from './api'

/** One notification at a time: the next one takes its place. */
const NAME = 'reminders'
const PERMISSION = { permissions: ['notifications' as const] }

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

/** The right to show notifications: whether it is given, how to ask for it (first thing in a click's listener), give it back, and hear of it from wherever it changes. */
export const notificationRight = {
  has: (): Promise<boolean> => browser.permissions.contains(PERMISSION),
  ask: (): Promise<boolean> => browser.permissions.request(PERMISSION),
  giveUp: (): Promise<boolean> => browser.permissions.remove(PERMISSION),
  onChange(callback: () => void): () => void {
    const told = ({ permissions = [] }: { permissions?: string[] }) => {
      if (permissions.includes('notifications')) callback()
    }
    browser.permissions.onAdded.addListener(told)
    browser.permissions.onRemoved.addListener(told)
    return () => {
      browser.permissions.onAdded.removeListener(told)
      browser.permissions.onRemoved.removeListener(told)
    }
  },
}

/** Shows a number on the toolbar's button; 0: none. */
export async function showCount(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) })
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: '#1d4f91' })
}
