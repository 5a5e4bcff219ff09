import type { Consortium } from '../../consortium/consortium'
import { choosePilot, pilotFirst } from './choose-pilot'
import { findCovers } from './find-covers'
import { coverQuestion } from './needs'
import type { TeamLot } from './open-lots'
import { buyerOf, freePartners, type TeamNotice } from './team-notice'
import { teamStates } from './team-state'

/** The smallest set of partners that brings to one lot all that they can, the pilot first; empty: nobody brings anything. */
export function smallestCover(lot: TeamLot, consortium: Consortium, notice: TeamNotice): string[] {
  const states = teamStates(consortium, notice.terms)
  const [members] = findCovers(coverQuestion([lot], states, freePartners(consortium, notice)), 1)
  if (!members) return []
  return pilotFirst(members, choosePilot({ members, lots: [lot], consortium, states, buyer: buyerOf(notice) })?.partner)
}
