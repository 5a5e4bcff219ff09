import { isRunning } from '../opportunities/open-order'
import type { Change } from '../opportunities/operation'
import type { Opportunity } from '../opportunities/opportunity'
import type { NeutralReason } from '../opportunities/stages'
import { watchChanges } from './watch-changes'

/**
 * The changes by which what is followed is followed no more; where the reason may not hold the next time, it comes back by
 * itself. None where there is nothing to leave: it was left before, or is over. `today`: `YYYY-MM-DD`.
 */
export function leaveFor(opportunity: Opportunity, why: NeutralReason, today: string): Change[] {
  const { id, closed, cancelled, deleted, stage } = opportunity
  if (closed || cancelled || deleted || !isRunning(stage)) return []
  const left = { why, note: '' }
  return [{ of: id, field: 'closed', value: left }, ...watchChanges({ ...opportunity, closed: left }, today, opportunity)]
}
