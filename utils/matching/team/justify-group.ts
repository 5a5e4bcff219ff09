import type { Consortium } from '../../consortium/consortium'
import type { Terms } from '../../terms/terms'
import { ROW_WORTH } from '../rows/coverage'
import type { MatrixRow, Reason, RowState, Team } from '../verdict'
import { type Gap, gapReason } from './gap-reason'
import { lotNumbers } from './lot-numbers'
import { HELD, onlyTells } from './needs'
import type { TeamLot } from './open-lots'
import type { TeamStates } from './team-state'

/** Members of whom a sentence tells what they lack. */
const TOLD = 3

/**
 * Why these answer together and not one of them, in one sentence from facts: what each is known to lack that another
 * brings (a group is lawful only where technique, economy or place calls for it). What nobody has confirmed justifies
 * nothing: of whom no more is known, who might be enough alone, `unproven` says what to ask. Both null where one is enough.
 */
export function justifyGroup(
  members: readonly string[],
  lots: readonly TeamLot[],
  consortium: Consortium,
  states: TeamStates,
  terms: Terms,
): Pick<Team, 'justification' | 'unproven'> {
  if (members.length < 2) return { justification: null, unproven: null }
  const together = new Map(lots.flatMap((lot) => lot.rows.map((row) => [row, states.together(lot, row, members)] as const)))
  const names = new Map(consortium.partners.map(({ id, name }) => [id, name]))
  const told = members.flatMap((partner) => {
    const gaps = gravest(gapsOf(partner, together, lots, states))
    const [first] = gaps
    return first ? [{ sure: first.sure, reason: gapReason(names.get(partner) ?? partner, first, gaps, lots, terms) }] : []
  })
  const known = told.filter(({ sure }) => sure)
  const asked = told.filter(({ sure }) => !sure).map(({ reason }) => reason)
  const unproven = asked.length > 0 ? { key: known.length > 0 ? 'team_unproven_some' : 'team_unproven', parts: asked.slice(0, TOLD) } : null
  if (known.length === 0) return { justification: null, unproven }
  const shown = known.length > TOLD + 1 ? known.slice(0, TOLD) : known
  const rest = known.length - shown.length
  const parts = [...shown.map(({ reason }) => reason), ...(rest > 0 ? [{ key: 'team_gap_rest', params: { others: rest } }] : [])]
  const settled = [...together].every(
    ([row, state]) => (row.level !== 'mandatory' && !row.settling) || ROW_WORTH[state] >= ROW_WORTH.declared,
  )
  const numbers = lotNumbers(lots.map(({ lot }) => lot))
  const justification: Reason =
    numbers.length === 0
      ? { key: settled ? 'team_together_whole' : 'team_together_check_whole', parts }
      : { key: settled ? 'team_together' : 'team_together_check', params: { lots: numbers, count: lots.length }, parts }
  return { justification, unproven }
}

function gapsOf(partner: string, together: ReadonlyMap<MatrixRow, RowState>, lots: readonly TeamLot[], states: TeamStates): Gap[] {
  return lots.flatMap((lot) =>
    lot.rows.flatMap((row): Gap[] => {
      // Work on the spot says again what the rows of places say; what only tells is no reason to be more.
      if ((row.kind === 'on-site' && !row.settling) || onlyTells(row)) return []
      const own = states.joint(row) ? states.together(lot, row, [partner]) : states.own(lot, row, partner)
      const lack = row.weight * (HELD[together.get(row) ?? 'no'] - HELD[own])
      if (lack <= 0) return []
      const part = own === 'partial' && row.kind !== 'place' && row.kind !== 'trade'
      return [{ lot, row, sure: own === 'no' || part, part, lack }]
    }),
  )
}

/** The gaps of one kind that tell most: known rather than to check, what may rule a lot out, then the heaviest. */
function gravest(gaps: readonly Gap[]): Gap[] {
  const groups = new Map<string, Gap[]>()
  for (const gap of gaps) {
    const { id, kind } = gap.row
    const key = `${gap.sure} ${gap.part} ${kind === 'place' || kind === 'trade' ? kind : id.replace(/@.*/, '')}`
    const group = groups.get(key)
    if (group) group.push(gap)
    else groups.set(key, [gap])
  }
  const rank = (group: readonly Gap[]) => [
    Number(group.some(({ sure }) => sure)),
    Number(group.some(({ row }) => row.settling || row.level === 'mandatory')),
    Math.round(1e6 * group.reduce((sum, { lack }) => sum + lack, 0)),
  ]
  const [first] = [...groups.entries()].sort(([key, one], [also, other]) => {
    const [a, b] = [rank(one), rank(other)]
    const at = a.findIndex((value, index) => value !== b[index])
    return at < 0 ? (key < also ? -1 : 1) : (b[at] ?? 0) - (a[at] ?? 0)
  })
  return first?.[1] ?? []
}
