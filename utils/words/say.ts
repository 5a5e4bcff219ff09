import type { Reason } from '../matching/verdict'
import { type MessageKey, t } from './t'

/** The sentence of a reason. Its key comes as data: one that the locales lack is shown as it is. */
export function say(reason: Reason): string {
  return t(reason.key as MessageKey, reason.params)
}
