import type { Consortium } from '../../consortium/consortium'
import type { LotVerdict, Quote, Team } from '../verdict'
import { carriedLots } from './carried-lots'
import { choosePilot, pilotFirst } from './choose-pilot'
import { findCovers } from './find-covers'
import { justifyGroup } from './justify-group'
import { coverQuestion } from './needs'
import { buyerOf, freeIds, type TeamNotice } from './team-notice'
import { teamStates } from './team-state'
import { widerGroup } from './wider-group'
import { withinLimit } from './within-limit'

type Judged = Pick<LotVerdict, 'lot' | 'decision' | 'score' | 'rows' | 'cells'>

const ALTERNATIVES = 3

/**
 * Who would answer the open lots: the smallest set of partners that has of every mandatory or settling row what all
 * have, and of all rows nearly so. Null where no lot is open or nobody brings anything. Partners who can't answer this
 * buyer are left out, and lots beyond as many as one candidate may answer. Who can answer `alone` does, whatever a group would
 * add: a group that nothing calls for may be unlawful. Exact where up to 14 partners bring something; the order of partners and lots changes nothing.
 */
export function composeTeam(lots: readonly Judged[], consortium: Consortium, notice: TeamNotice, alone: string | null = null): Team | null {
  const { lots: open, limit } = withinLimit(lots, notice)
  const states = teamStates(consortium, notice.terms)
  const free = freeIds(consortium, notice)
  const covers = findCovers(coverQuestion(open, states, free), ALTERNATIVES + 1)
  const best = alone === null ? covers[0] : [alone]
  if (!best) return null
  const wider = widerGroup(best, open, states, free)
  const others = covers.filter((cover) => ![best, wider?.partners].some((set) => set?.join() === cover.join()))
  const pilot = choosePilot({ members: best, lots: open, consortium, states, buyer: buyerOf(notice) })
  const carried = carriedLots(best, open, states)
  const members = pilotFirst(best, pilot?.partner).map((partner) => ({ partner, lots: carried.get(partner) ?? [] }))
  return {
    members,
    alternatives: others.slice(0, ALTERNATIVES),
    wider,
    uncovered: open.flatMap((lot) =>
      lot.rows.filter((row) => states.together(lot, row, best) === 'no').map((row) => ({ lot: lot.lot, row: row.id })),
    ),
    pilot,
    ...justifyGroup(
      members.map(({ partner }) => partner),
      open,
      consortium,
      states,
      notice.terms,
    ),
    limit,
    solidary: best.length > 1 ? solidaryRepresentative(notice) : null,
  }
}

function solidaryRepresentative({ tender, quote }: TeamNotice): Quote | null {
  const rule = tender.groupRules.find(({ value }) => value === 'solidary-representative')
  return rule ? quote(rule.source.quote) : null
}
