import type { MatrixRow } from '../verdict'
import { HELD } from './needs'
import type { TeamLot } from './open-lots'
import type { TeamStates } from './team-state'

/**
 * Which lots each member of a team would carry: those where it is the best of them, and those that lose something
 * without it. Whose turnover alone is needed carries what its turnover opens.
 */
export function carriedLots(members: readonly string[], lots: readonly TeamLot[], states: TeamStates): Map<string, string[]> {
  const leads = new Map(lots.map((lot) => [lot.lot, leadOf(lot, members, states)]))
  const numbers = (some: readonly TeamLot[]) => some.map(({ lot }) => lot)
  const carried = members.map((partner) => {
    const others = members.filter((other) => other !== partner)
    const own = lots.filter((lot) => leads.get(lot.lot) === partner || missed(lot, members, others, states, (row) => !states.joint(row)))
    const opened = own.length > 0 ? [] : lots.filter((lot) => missed(lot, members, others, states, (row) => states.joint(row) !== null))
    return [partner, numbers(own.length > 0 ? own : opened)] as const
  })
  return new Map(carried)
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

function missed(
  lot: TeamLot,
  members: readonly string[],
  others: readonly string[],
  states: TeamStates,
  counts: (row: MatrixRow) => boolean,
): boolean {
  return lot.rows.some((row) => counts(row) && HELD[states.together(lot, row, others)] < HELD[states.together(lot, row, members)])
}
