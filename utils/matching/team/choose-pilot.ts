import type { Consortium, Partner } from '../../consortium/consortium'
import { sameBuyer } from '../buyer'
import { ROW_WORTH } from '../rows/coverage'
import type { MatrixRow, Team } from '../verdict'
import { lotNumbers } from './lot-numbers'
import type { TeamLot } from './open-lots'
import type { TeamStates } from './team-state'

/** What makes a pilot and how much of it: shares that add up to 1. */
const WEIGHTS = { lots: 0.4, turnover: 0.25, place: 0.2, history: 0.15 } as const

type Factor = keyof typeof WEIGHTS
type Strengths = Readonly<Record<Factor, number>>

interface PilotQuestion {
  readonly members: readonly string[]
  readonly lots: readonly TeamLot[]
  readonly consortium: Consortium
  readonly states: TeamStates
  readonly buyer: string | null
}

/**
 * Who of a team would lead it and represent it (mandataire), and what speaks for it most. Only somebody who misses no
 * settling requirement of one open lot at least, as long as there is one.
 */
export function choosePilot(question: PilotQuestion): Team['pilot'] {
  const { members, consortium } = question
  const partners = consortium.partners.filter(({ id }) => members.includes(id)).sort((one, other) => (one.id < other.id ? -1 : 1))
  const fit = partners.filter(({ id }) => question.lots.some((lot) => missesNothing(lot, id, question.states)))
  const eligible = fit.length > 0 ? fit : partners
  const rated = eligible.map((partner) => ({ partner, strengths: strengthsOf(partner, partners, question) }))
  rated.sort((one, other) => worth(other.strengths) - worth(one.strengths))
  const [first, ...others] = rated
  if (!first) return null
  const told = (key: string, params: Readonly<Record<string, string | number | readonly string[]>> = {}) => ({
    partner: first.partner.id,
    reason: { key, params: { partner: first.partner.name, ...params } },
  })
  if (members.length === 1) return told('team_pilot_alone')
  if (others.length === 0) return told('team_pilot_only')
  const rivals = others.map(({ strengths }) => strengths)
  const factor = strongest(first.strengths, rivals)
  if (factor === null)
    return told(rivals.some((rival) => worth(rival) === worth(first.strengths)) ? 'team_pilot_equal' : 'team_pilot_overall')
  const numbers = lotNumbers(question.lots.map(({ lot }) => lot))
  if (factor === 'lots')
    return numbers.length > 0 ? told('team_pilot_lots', { lots: numbers, count: question.lots.length }) : told('team_pilot_whole')
  if (factor === 'history' && first.strengths.history === 1) return told('team_pilot_buyer', { buyer: question.buyer ?? '' })
  return told(`team_pilot_${factor}`)
}

/** The same members, the pilot first. */
export const pilotFirst = (members: readonly string[], pilot: string | undefined): string[] =>
  [...members].sort((one, other) => Number(other === pilot) - Number(one === pilot))

/** What is asked of the candidate itself: places and trades are shared out, turnovers add up. */
const isPersonal = (row: MatrixRow, states: TeamStates) =>
  row.settling && row.kind !== 'place' && row.kind !== 'trade' && row.kind !== 'turnover' && states.joint(row) === null

const missesNothing = (lot: TeamLot, partner: string, states: TeamStates) =>
  states.able(lot, partner) && lot.rows.every((row) => !isPersonal(row, states) || states.own(lot, row, partner) !== 'no')

function strengthsOf(partner: Partner, team: readonly Partner[], { lots, states, buyer }: PilotQuestion): Strengths {
  const met = (counts: (row: MatrixRow) => boolean) => {
    const shares = lots.flatMap((lot) => {
      const rows = lot.rows.filter(counts)
      const whole = rows.reduce((sum, { weight }) => sum + weight, 0)
      return whole > 0 ? [rows.reduce((sum, row) => sum + row.weight * ROW_WORTH[states.own(lot, row, partner.id)], 0) / whole] : []
    })
    return shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : 0
  }
  return {
    lots: met(() => true),
    turnover: turnoverShare(partner, team),
    place: met(({ kind }) => kind === 'place'),
    history: historyOf(partner, team, buyer),
  }
}

/** Share of the team's turnover; as much as anybody where it is not said. */
function turnoverShare({ capacity }: Partner, team: readonly Partner[]): number {
  const said = team.flatMap((one) => one.capacity.turnover ?? [])
  const whole = said.reduce((sum, turnover) => sum + turnover, 0)
  if (capacity.turnover === null || whole <= 0) return 1 / team.length
  return ((said.length / team.length) * capacity.turnover) / whole
}

/** 1 where it has worked for this buyer and it didn't end badly, else its part of the references, at most a half. */
function historyOf({ references }: Partner, team: readonly Partner[], buyer: string | null): number {
  const good = (some: Partner['references']) => some.filter(({ outcome }) => outcome !== 'bad')
  if (buyer && good(references).some((reference) => sameBuyer(reference.buyer, buyer))) return 1
  const most = Math.max(1, ...team.map((one) => good(one.references).length))
  return good(references).length / most / 2
}

const FACTORS = Object.keys(WEIGHTS) as Factor[]

/** To nine decimals: the order in which lots are added must not tell. */
const worth = (strengths: Strengths) => Math.round(1e9 * FACTORS.reduce((sum, factor) => sum + WEIGHTS[factor] * strengths[factor], 0))

/** What the first has ahead of all others by the most; null where it has nothing so. */
function strongest(first: Strengths, others: readonly Strengths[]): Factor | null {
  const leads = FACTORS.map((factor) => ({
    factor,
    lead: WEIGHTS[factor] * (first[factor] - Math.max(...others.map((other) => other[factor]))),
  }))
  const best = leads.reduce((one, other) => (other.lead > one.lead + 1e-9 ? other : one))
  return best.lead > 1e-9 ? best.factor : null
}
