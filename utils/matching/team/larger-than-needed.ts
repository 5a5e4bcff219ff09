import type { Consortium } from '../../consortium/consortium'
import type { Reason, Team } from '../verdict'

/**
 * A warning where somebody chooses more members than the same coverage takes, with those who suffice; null otherwise.
 * A group of more than it needs has been fined (Autorité de la concurrence, decision 22-D-04).
 */
export function isLargerThanNeeded(members: readonly string[], team: Team, consortium: Consortium): Reason | null {
  const chosen = new Set(members)
  const enough = team.members.map(({ partner }) => partner)
  if (chosen.size <= enough.length || enough.length === 0) return null
  const named = (ids: readonly string[]) => consortium.partners.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return { key: 'team_larger', params: { members: chosen.size, enough: named(enough), count: enough.length } }
}
