import { browser } from '../browser/api'
import { failed } from '../problems/problem'
import { envelope, isEnvelope, isResult, PROTOCOL } from './envelope'
import type { Answer, Changes, RequestName, Requests } from './protocol'

/** The browser may stop the background at any moment; a second try wakes it. Every request can be repeated safely. */
const TRIES = 3

/**
 * Asks the background for something. Never throws: an answer that doesn't come is the problem `message-lost`, an
 * extension replaced by an update is `updated-reload`.
 */
export async function send<K extends RequestName>(name: K, payload: Requests[K][0]): Promise<Answer<K>> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    if (!browser.runtime?.id) return failed('updated-reload')
    try {
      const answer: unknown = await browser.runtime.sendMessage(envelope('background', name, payload))
      if (isResult(answer)) return answer as Answer<K>
    } catch (error) {
      if (/context invalidated/i.test(String(error))) return failed('updated-reload')
    }
    await new Promise((resolve) => setTimeout(resolve, 50 * attempt))
  }
  return failed('message-lost')
}

/** Calls back when the background says that something changed; returns how to stop. */
export function onChange<K extends keyof Changes>(topic: K, callback: (payload: Changes[K]) => void): () => void {
  const listener = (message: unknown, sender: { id?: string }): undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, 'screens') || message.maillage !== PROTOCOL) return
    if (message.name === topic) callback(message.payload as Changes[K])
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}
