import { browser } from '../browser/api'
import { envelope } from './envelope'
import type { Changes } from './protocol'

/** Tells every open screen that something changed. Nobody listening is no error. */
export async function announce<K extends keyof Changes>(topic: K, payload: Changes[K]): Promise<void> {
  await browser.runtime.sendMessage(envelope('screens', topic, payload)).catch(() => {})
}
