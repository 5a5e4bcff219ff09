import type { Choice } from '../learning/choice'
import { isRunning } from '../opportunities/open-order'
import type { Change } from '../opportunities/operation'
import type { Opportunity } from '../opportunities/opportunity'
import type { NeutralReason } from '../opportunities/stages'
import { watchChanges } from './watch-changes'

/** What a tender is left for, when somebody says of it that it is not for us. */
const LEFT_FOR: Readonly<Record<NonNullable<Choice['reason']>, NeutralReason>> = {
  trade: 'trade',
  word: 'trade',
  place: 'place',
  time: 'delay',
  capacity: 'load',
  personal: 'other',
}

/**
 * The changes by which what is followed is followed no more, once somebody said that it is not for us; where the reason
 * may not hold the next time, it comes back by itself. None where there is nothing to leave: it was left before, is over,
 * or the choice is another. `today`: `YYYY-MM-DD`.
 */
export function leaveFor(opportunity: Opportunity, { said, reason }: Pick<Choice, 'said' | 'reason'>, today: string): Change[] {
  const { id, closed, cancelled, deleted, stage } = opportunity
  if (said !== 'declined' || reason === null || closed || cancelled || deleted || !isRunning(stage)) return []
  const left = { why: LEFT_FOR[reason], note: '' }
  return [{ of: id, field: 'closed', value: left }, ...watchChanges({ ...opportunity, closed: left }, today, opportunity)]
}
