import type { Result } from '../problems/problem'

/** Raised when a message changes its shape: two halves of different versions then know it. */
export const PROTOCOL = 1

/** What travels: who it is for, its name and its payload. */
export interface Envelope {
  readonly maillage: number
  readonly to: 'background' | 'screens' | 'page'
  readonly name: string
  readonly payload: unknown
}

/** Puts a payload into an envelope. */
export const envelope = (to: Envelope['to'], name: string, payload: unknown): Envelope => ({ maillage: PROTOCOL, to, name, payload })

/** Whether a message is one of ours, for this recipient. */
export function isEnvelope(message: unknown, to: Envelope['to']): message is Envelope {
  if (typeof message !== 'object' || message === null || !('maillage' in message)) return false
  return (message as Envelope).to === to && typeof (message as Envelope).name === 'string'
}

/** Whether an answer has the shape of a result: anything else is a lost message. */
export function isResult(answer: unknown): answer is Result<unknown> {
  return typeof answer === 'object' && answer !== null && typeof (answer as Result<unknown>).ok === 'boolean'
}
