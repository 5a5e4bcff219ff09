import type { Consortium } from '../../consortium/consortium'
import { choosePilot, pilotFirst } from './choose-pilot'
import { findCovers } from './find-covers'
import { coverQuestion } from './needs'
import type { TeamLot } from './open-lots'
import { buyerOf, freeIds, type TeamNotice } from './team-notice'
import { type TeamStates, teamStates } from './team-state'

const covers = new WeakMap<TeamStates, Map<string, readonly string[]>>()

/** The smallest set of partners that brings to one lot all that they can, the pilot first; empty: nobody brings anything. */
export function smallestCover(lot: TeamLot, consortium: Consortium, notice: TeamNotice): readonly string[] {
  const states = teamStates(consortium, notice.terms)
  const free = freeIds(consortium, notice)
  const buyer = buyerOf(notice)
  const known = covers.get(states) ?? new Map<string, readonly string[]>()
  covers.set(states, known)
  const key = `${askedBy(lot, consortium, states)} ${free.join()} ${buyer}`
  const cover = known.get(key) ?? findCover()
  known.set(key, cover)
  return cover

  function findCover(): readonly string[] {
    const [members] = findCovers(coverQuestion([lot], states, free), 1)
    return members ? pilotFirst(members, choosePilot({ members, lots: [lot], consortium, states, buyer })?.partner) : []
  }
}

/**
 * Everything of a lot that its cover and its pilot depend on, but its turnovers, which are the consortium's: what it
 * asks, what each partner has of it, and their scores. Most lots of a notice ask the same of the same partners.
 */
function askedBy(lot: TeamLot, { partners }: Consortium, states: TeamStates): string {
  let key = ''
  for (const row of lot.rows) {
    key += `;${row.kind} ${row.level} ${row.settling} ${row.weight} ${states.joint(row)?.amount} ${row.together} `
    for (const { id } of partners) key += `${states.own(lot, row, id)} `
  }
  for (const { id } of partners) key += states.able(lot, id) ? ' able' : ' other'
  for (const { partner, score } of lot.cells) key += ` ${partner}:${score}`
  return key
}
