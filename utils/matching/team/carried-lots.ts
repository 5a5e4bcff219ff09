import type { MatrixRow } from '../verdict'
import { HELD } from './needs'
import type { TeamLot } from './open-lots'
import type { TeamStates } from './team-state'

/**
 * Which lots each member of a team would carry: those where it is the best of them, and those that lose something
 * without it. Whose turnover alone is needed carries what its turnover opens.
 */
export function carriedLots(members: readonly string[], lots: readonly TeamLot[], states: TeamStates): Map<string, string[]> {
  const carriers = lots.map((lot) => [leadOf(lot, members, states), ...lot.rows.map((row) => soleBringer(lot, row, members, states))])
  return new Map(
    members.map((partner) => {
      const own = lots.filter((_, at) => carriers[at]?.includes(partner))
      const carried = own.length > 0 ? own : lots.filter((lot) => opens(partner, lot, members, states))
      return [partner, carried.map(({ lot }) => lot)]
    }),
  )
}

/** The best score among those whose trade it is, then who brings most, then the first id. */
function leadOf(lot: TeamLot, members: readonly string[], states: TeamStates): string | undefined {
  const scoreOf = (partner: string) => {
    const cell = lot.cells.find((one) => one.partner === partner)
    return cell && cell.state !== 'no' ? cell.score : 0
  }
  const broughtBy = (partner: string) => lot.rows.reduce((sum, row) => sum + row.weight * HELD[states.own(lot, row, partner)], 0)
  const able = members.filter((partner) => states.able(lot, partner))
  const [lead] = [...(able.length > 0 ? able : members)].sort(
    (one, other) => scoreOf(other) - scoreOf(one) || broughtBy(other) - broughtBy(one) || (one < other ? -1 : 1),
  )
  return lead
}

/** The member without whom a row is less met; undefined: none. */
function soleBringer(lot: TeamLot, row: MatrixRow, members: readonly string[], states: TeamStates): string | undefined {
  if (states.joint(row)) return undefined
  const [first, second] = members
    .map((partner) => ({ partner, worth: HELD[states.own(lot, row, partner)] }))
    .sort((one, other) => other.worth - one.worth)
  return first && first.worth > (second?.worth ?? 0) ? first.partner : undefined
}

/** Whether its turnover is needed for what the members' turnovers make together. */
function opens(partner: string, lot: TeamLot, members: readonly string[], states: TeamStates): boolean {
  const others = members.filter((other) => other !== partner)
  return lot.rows.some((row) => states.joint(row) && HELD[states.together(lot, row, others)] < HELD[states.together(lot, row, members)])
}
