import { ROW_WORTH } from '../rows/coverage'
import type { RowState } from '../verdict'
import type { TeamLot } from './open-lots'
import type { TeamStates } from './team-state'

/**
 * What is lost by a set without any of some partners. "The best state among the members" is a sum of such steps: from
 * `check` to `declared` is lost by whoever has none of those who declare it. Weights are whole numbers, so that sums
 * are exact in any order.
 */
export interface Need {
  /** Candidates who bring it, as positions. */
  readonly bringers: readonly number[]
  /** Also brought by those of `of` whose turnovers reach `amount`. */
  readonly joint: { readonly amount: number; readonly of: readonly number[] } | null
  /** Of what is mandatory or may rule a lot out. */
  readonly settling: number
  /** Of all rows, a proof to add not counted. */
  readonly held: number
  /** Of all rows, as the score counts them. */
  readonly proved: number
  /** Of the best scores of the lots. */
  readonly score: number
}

/** The question put to the solvers: whom to take so that nothing that can be had is lost. */
export interface CoverQuestion {
  /** Ids of those who bring something, sorted: the order of partners changes nothing. */
  readonly candidates: readonly string[]
  /** Turnovers of the candidates, euros a year. */
  readonly turnovers: readonly number[]
  readonly needs: readonly Need[]
  /** The most of `held` that a smaller set may lose. */
  readonly tolerance: number
}

/** Weight of a lot, whatever the number of its rows. */
const LOT = 1_000_000_000
/** A hundredth of what can be had is no reason for one more member. */
const TOLERANCE = 0.01

/** What a state is worth where a document to add is no reason to take in somebody else. */
export const HELD: Readonly<Record<RowState, number>> = { ...ROW_WORTH, declared: 1 }

/** What lots ask of a set of partners; those who bring nothing are no candidates. */
export function coverQuestion(lots: readonly TeamLot[], states: TeamStates, partners: readonly string[]): CoverQuestion {
  const sorted = [...partners].sort((one, other) => (one < other ? -1 : 1))
  const needs = new Map<string, { -readonly [K in keyof Need]: Need[K] }>()
  const add = (bringers: number[], joint: Need['joint'], weights: Partial<Need>) => {
    const key = `${bringers.join()}|${joint ? `${joint.amount}|${joint.of.join()}` : ''}`
    const need = needs.get(key) ?? { bringers, joint, settling: 0, held: 0, proved: 0, score: 0 }
    needs.set(key, need)
    for (const weight of ['settling', 'held', 'proved', 'score'] as const) need[weight] += weights[weight] ?? 0
  }
  for (const lot of lots) {
    const whole = lot.rows.reduce((sum, { weight }) => sum + weight, 0)
    for (const row of whole > 0 ? lot.rows : []) {
      const weight = (LOT * row.weight) / whole
      const own = sorted.map((partner) => states.own(lot, row, partner))
      const sum = states.joint(row)
      const of = sum ? sorted.flatMap((partner, at) => (states.able(lot, partner) ? [at] : [])) : []
      const steps = (worth: typeof HELD, weigh: (rise: number) => Partial<Need>) => {
        const joint = sum ? { ...sum, worth: worth[sum.state] } : null
        const levels = [...own.map((state) => worth[state]), joint?.worth ?? 0]
        for (const [level, rise] of risesOf(levels)) {
          const bringers = own.flatMap((state, at) => (worth[state] >= level ? [at] : []))
          add(bringers, joint && joint.worth >= level ? { amount: joint.amount, of } : null, weigh(Math.round(rise * weight)))
        }
      }
      const settles = row.settling || row.level === 'mandatory'
      steps(HELD, (held) => ({ held, settling: settles ? held : 0 }))
      steps(ROW_WORTH, (proved) => ({ proved }))
    }
    const scores = sorted.map((partner) => lot.cells.find((cell) => cell.partner === partner)?.score ?? 0)
    for (const [level, rise] of risesOf(scores)) {
      add(
        scores.flatMap((score, at) => (score >= level ? [at] : [])),
        null,
        { score: Math.round(rise * LOT) },
      )
    }
  }
  return reduced(sorted, states, [...needs.values()])
}

/** The levels above nothing, each with what it adds to the one below. */
function risesOf(levels: readonly number[]): [level: number, rise: number][] {
  const sorted = [...new Set(levels)].filter((level) => level > 0).sort((one, other) => one - other)
  return sorted.map((level, at) => [level, level - (sorted[at - 1] ?? 0)])
}

function reduced(partners: readonly string[], states: TeamStates, needs: readonly Need[]): CoverQuestion {
  // What not even all together reach is nobody's to bring.
  const within = needs.flatMap((need) => {
    const sum = need.joint?.of.reduce((total, at) => total + states.turnover(partners[at] ?? ''), 0) ?? 0
    const joint = need.joint && sum >= need.joint.amount ? need.joint : null
    return joint || need.bringers.length > 0 ? [{ ...need, joint }] : []
  })
  const useful = new Set<number>()
  for (const { held, bringers, joint } of within) {
    if (held <= 0) continue
    for (const at of bringers) useful.add(at)
    for (const at of joint?.of ?? []) if (states.turnover(partners[at] ?? '') > 0) useful.add(at)
  }
  const kept = partners.flatMap((_, at) => (useful.has(at) ? [at] : []))
  const place = new Map(kept.map((at, index) => [at, index]))
  const renumber = (some: readonly number[]) => some.flatMap((at) => place.get(at) ?? [])
  return {
    candidates: kept.map((at) => partners[at] ?? ''),
    turnovers: kept.map((at) => states.turnover(partners[at] ?? '')),
    needs: within.map((need) => ({
      ...need,
      bringers: renumber(need.bringers),
      joint: need.joint ? { amount: need.joint.amount, of: renumber(need.joint.of) } : null,
    })),
    tolerance: Math.floor(TOLERANCE * within.reduce((sum, { held }) => sum + held, 0)),
  }
}
