import type { DeclineReason } from '../../../../utils/learning/choice'
import type { NeutralReason } from '../../../../utils/opportunities/stages'

/** What a followed tender is left for, when somebody says that it is not for us. */
export const LEFT_FOR: Readonly<Record<DeclineReason, NeutralReason>> = {
  trade: 'trade',
  word: 'trade',
  place: 'place',
  time: 'delay',
  capacity: 'load',
  personal: 'other',
}
