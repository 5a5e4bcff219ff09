import { browser } from './api'

const NAME = 'remind'
const SYNC = 'sync'

/** Minutes between two runs of the shared space while the browser is open. */
const EVERY = 5

/** Wakes the extension at that moment (milliseconds since the epoch) and forgets any other; `Infinity`: at none. */
export async function wakeAt(moment: number): Promise<void> {
  if (Number.isFinite(moment)) await browser.alarms.create(NAME, { when: moment })
  else await browser.alarms.clear(NAME)
}

/** Runs the shared space soon (browsers take half a minute at most), and now and then from then on. */
export const syncSoon = (): Promise<void> => browser.alarms.create(SYNC, { when: Date.now() + 1_000, periodInMinutes: EVERY })

/** Whether that was asked for: a space is shared here. */
export const isSyncing = async (): Promise<boolean> => (await browser.alarms.get(SYNC)) !== undefined

/** Runs it no more. */
export const syncNoMore = async (): Promise<void> => void (await browser.alarms.clear(SYNC))

/** Calls back when it is woken so: to remind, or to run the shared space. */
export function onWake(remind: () => void, sync: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => (name === SYNC ? sync() : remind()))
}
