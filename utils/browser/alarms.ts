import { browser } from './api'

const NAME = 'remind'

/** Wakes the extension at that moment (milliseconds since the epoch) and forgets any other; null: at none. */
export async function wakeAt(moment: number | null): Promise<void> {
  if (moment === null) await browser.alarms.clear(NAME)
  else await browser.alarms.create(NAME, { when: moment })
}

/** Calls back when it is woken so. */
export function onWake(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) callback()
  })
}
