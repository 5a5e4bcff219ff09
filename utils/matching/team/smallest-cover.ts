import type { Consortium } from '../../consortium/consortium'
import { choosePilot, pilotFirst } from './choose-pilot'
import { findCovers } from './find-covers'
import { type CoverQuestion, coverQuestion } from './needs'
import type { TeamLot } from './open-lots'
import { buyerOf, freeIds, type TeamNotice } from './team-notice'
import { type TeamStates, teamStates } from './team-state'

/** The smallest set of partners that brings to one lot all that they can, the pilot first; empty: nobody brings anything. */
export function smallestCover(lot: TeamLot, consortium: Consortium, notice: TeamNotice): string[] {
  const states = teamStates(consortium, notice.terms)
  const members = coverOf(coverQuestion([lot], states, freeIds(consortium, notice)), states)
  if (!members) return []
  return pilotFirst(members, choosePilot({ members, lots: [lot], consortium, states, buyer: buyerOf(notice) })?.partner)
}

const covers = new WeakMap<TeamStates, Map<string, string[] | undefined>>()

/** Lots of one notice that ask the same of the same partners have one cover. */
function coverOf(question: CoverQuestion, states: TeamStates): string[] | undefined {
  const known = covers.get(states) ?? new Map<string, string[] | undefined>()
  covers.set(states, known)
  const key = keyOf(question)
  if (!known.has(key)) known.set(key, findCovers(question, 1)[0])
  return known.get(key)
}

/** Everything that a cover depends on but the turnovers, which are the consortium's. */
function keyOf({ candidates, needs }: CoverQuestion): string {
  let key = candidates.join(' ')
  for (const { bringers, joint, settling, held, proved, score } of needs) {
    key += `;${bringers.join()}:${settling}:${held}:${proved}:${score}`
    if (joint) key += `:${joint.amount}:${joint.of.join()}`
  }
  return key
}
