import type { Consortium } from '../../consortium/consortium'
import type { LotVerdict, Quote, Team } from '../verdict'
import { carriedLots } from './carried-lots'
import { choosePilot, pilotFirst } from './choose-pilot'
import { findCovers } from './find-covers'
import { justifyGroup } from './justify-group'
import { coverQuestion } from './needs'
import { openLots } from './open-lots'
import { buyerOf, freePartners, type TeamNotice } from './team-notice'
import { teamStates } from './team-state'

const ALTERNATIVES = 3

/**
 * Who would answer the open lots: the smallest set of partners that has of every mandatory or settling row what all
 * have, and of all rows nearly so. Null where no lot is open or nobody brings anything. Partners who can't answer this
 * buyer are left out. Exact where up to 14 partners bring something; the order of partners and lots changes nothing.
 */
export function composeTeam(lots: readonly LotVerdict[], consortium: Consortium, notice: TeamNotice): Team | null {
  const open = openLots(lots)
  const states = teamStates(consortium, notice.terms)
  const [best, ...others] = findCovers(coverQuestion(open, states, freePartners(consortium, notice)), ALTERNATIVES + 1)
  if (!best) return null
  const pilot = choosePilot({ members: best, lots: open, consortium, states, buyer: buyerOf(notice) })
  const carried = carriedLots(best, open, states)
  const members = pilotFirst(best, pilot?.partner).map((partner) => ({ partner, lots: carried.get(partner) ?? [] }))
  return {
    members,
    alternatives: others,
    uncovered: open.flatMap((lot) =>
      lot.rows.filter((row) => states.together(lot, row, best) === 'no').map((row) => ({ lot: lot.lot, row: row.id })),
    ),
    pilot,
    justification: justifyGroup(
      members.map(({ partner }) => partner),
      open,
      consortium,
      states,
      notice.terms,
    ),
    solidary: best.length > 1 ? solidaryRepresentative(notice) : null,
  }
}

function solidaryRepresentative({ tender, quote }: TeamNotice): Quote | null {
  const rule = tender.groupRules.find(({ value }) => value === 'solidary-representative')
  return rule ? quote(rule.source.quote) : null
}
