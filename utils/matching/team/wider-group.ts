import type { Reason } from '../verdict'
import { findCovers } from './find-covers'
import { coverQuestion, HELD, onlyTells } from './needs'
import type { TeamLot } from './open-lots'
import type { TeamStates } from './team-state'

/** A group larger than it takes, and what it adds. */
export interface WiderGroup {
  readonly partners: readonly string[]
  readonly adds: Reason
}

/** What a sentence names of what is added. */
const NAMED = 3

/**
 * The smallest group that also brings what only tells (references, experience), where those who answer don't: no
 * reason to be more, but one that may be preferred. Null where nothing more can be had.
 */
export function widerGroup(
  members: readonly string[],
  lots: readonly TeamLot[],
  states: TeamStates,
  free: readonly string[],
): WiderGroup | null {
  const better = (others: readonly string[]) =>
    lots.flatMap((lot) => lot.rows.filter((row) => HELD[states.together(lot, row, others)] > HELD[states.together(lot, row, members)]))
  // Somebody answers alone, though others would bring more; or what only tells was left out.
  if (better(free).length === 0) return null
  const [partners] = findCovers(coverQuestion(lots, states, free, true), 1)
  if (!partners || partners.length <= members.length) return null
  const added = better(partners).sort((one, other) => Number(onlyTells(one)) - Number(onlyTells(other)))
  const labels = [...new Map(added.map(({ label }) => [JSON.stringify(label), label])).values()]
  return labels.length > 0 ? { partners, adds: { key: 'team_adds', parts: labels.slice(0, NAMED) } } : null
}
