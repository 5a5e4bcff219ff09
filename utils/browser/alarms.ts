import { browser } from './api'

const NAME = 'remind'

/** Wakes the extension at that moment (milliseconds since the epoch) and forgets any other; `Infinity`: at none. */
export async function wakeAt(moment: number): Promise<void> {
  if (Number.isFinite(moment)) await browser.alarms.create(NAME, { when: moment })
  else await browser.alarms.clear(NAME)
}

/** Calls back when it is woken so. */
export function onWake(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) callback()
  })
}
