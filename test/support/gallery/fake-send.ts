import type { Answer, Changes, RequestName, Requests } from '../../../utils/messaging/protocol'
import { memoryOpportunities } from './memory-opportunities'
import type { Answers } from './scenario'

let answers: Answers = {}
const listeners = new Map<string, Set<(payload: never) => void>>()

/** Every request made, for a test to read. */
export const asked: { name: string; payload: unknown }[] = []

/** Answers as given from now on; what it returns may be changed while a screen is shown. */
export function answerWith(given: Answers): Answers {
  // Nothing is followed, where a state says nothing of it.
  answers = { ...memoryOpportunities(), ...given }
  asked.length = 0
  return answers
}

/** Tells the screens that something changed, as the background does. */
export function announce<K extends keyof Changes>(topic: K, payload: Changes[K]): void {
  for (const listener of listeners.get(topic) ?? []) (listener as (payload: Changes[K]) => void)(payload)
}

export async function send<K extends RequestName>(name: K, payload: Requests[K][0]): Promise<Answer<K>> {
  asked.push({ name, payload })
  const answer = answers[name] as ((payload: Requests[K][0]) => Answer<K> | Promise<Answer<K>>) | undefined
  return answer ? answer(payload) : { ok: false, problem: { code: 'message-lost' } }
}

export function onChange<K extends keyof Changes>(topic: K, callback: (payload: Changes[K]) => void): () => void {
  const of = listeners.get(topic) ?? new Set()
  listeners.set(topic, of.add(callback as (payload: never) => void))
  return () => of.delete(callback as (payload: never) => void)
}
