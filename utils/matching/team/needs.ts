import { requirementKinds } from '../registry'
import { ROW_WORTH } from '../rows/coverage'
import type { MatrixRow, RowState } from '../verdict'
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
  /** Of the rows that are a reason for one more member, a proof to add not counted. */
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

/** From nothing to the best, what each state adds to the one below. */
const STEPS = (['check', 'partial', 'declared', 'covers'] as const).map((state, at, all) => {
  const below = all[at - 1] ?? 'no'
  return { worth: ROW_WORTH[state], held: HELD[state] - HELD[below], proved: ROW_WORTH[state] - ROW_WORTH[below] }
})

/** Whether a row only tells who is better (references, experience): it chooses among as many members, and is no reason for one more. */
export const onlyTells = ({ kind }: MatrixRow): boolean => requirementKinds.get(kind)?.role === 'telling'

/** What lots ask of a set of partners; those who bring nothing are no candidates. `all`: rows that only tell count like others. */
export function coverQuestion(lots: readonly TeamLot[], states: TeamStates, partners: readonly string[], all = false): CoverQuestion {
  const sorted = [...partners].sort((one, other) => (one < other ? -1 : 1))
  const needs = new Needs()
  for (const lot of lots) needs.addAll(lotNeeds(lot, states, sorted, all))
  return reduced(sorted, states, needs.all())
}

const known = new WeakMap<TeamStates, WeakMap<TeamLot['rows'], { cells: TeamLot['cells']; whose: string; needs: Needs }>>()

/** What one lot asks, found once: it is asked about alone, then with the others. */
function lotNeeds(lot: TeamLot, states: TeamStates, sorted: readonly string[], all: boolean): Needs {
  const lots = known.get(states) ?? new WeakMap()
  known.set(states, lots)
  // Where no row only tells, all of them count anyway: the question of a wider group is that of the smallest.
  const whose = `${all && lot.rows.some(onlyTells)} ${sorted.join()}`
  const before = lots.get(lot.rows)
  if (before?.cells === lot.cells && before.whose === whose) return before.needs
  const needs = findNeeds(lot, states, sorted, all)
  lots.set(lot.rows, { cells: lot.cells, whose, needs })
  return needs
}

function findNeeds(lot: TeamLot, states: TeamStates, sorted: readonly string[], all: boolean): Needs {
  const needs = new Needs()
  const whole = lot.rows.reduce((sum, { weight }) => sum + weight, 0)
  for (const row of whole > 0 ? lot.rows : []) {
    const weight = (LOT * row.weight) / whole
    const own = sorted.map((partner) => ROW_WORTH[states.own(lot, row, partner)])
    const sum = states.joint(row)
    const of = sum ? positions(sorted, (partner) => states.able(lot, partner)) : []
    const counts = all || !onlyTells(row)
    const settles = row.settling || row.level === 'mandatory'
    for (const step of STEPS) {
      const held = counts ? Math.round(step.held * weight) : 0
      const joint = sum && ROW_WORTH[sum.state] >= step.worth ? { amount: sum.amount, of } : null
      const bringers = positions(own, (worth) => worth >= step.worth)
      needs.add(bringers, joint, settles ? held : 0, held, Math.round(step.proved * weight), 0)
    }
  }
  const scoreOf = new Map(lot.cells.map(({ partner, score }) => [partner, score]))
  const scores = sorted.map((partner) => scoreOf.get(partner) ?? 0)
  let below = 0
  for (const level of [...new Set(scores)].filter((score) => score > 0).sort((one, other) => one - other)) {
    const bringers = positions(scores, (score) => score >= level)
    needs.add(bringers, null, 0, 0, 0, Math.round((level - below) * LOT))
    below = level
  }
  return needs
}

function positions<T>(items: readonly T[], holds: (item: T) => boolean): number[] {
  const found: number[] = []
  // Asked for each step of each row of each lot, where an iterator of pairs would be most of the work.
  items.forEach((item, at) => {
    if (holds(item)) found.push(at)
  })
  return found
}

/** Needs by who brings them: what the same partners bring is one. */
class Needs {
  readonly #known = new Map<string, { -readonly [K in keyof Need]: Need[K] }>()

  add(bringers: readonly number[], joint: Need['joint'], settling: number, held: number, proved: number, score: number): void {
    if (bringers.length === 0 && !joint) return
    const key = joint ? `${bringers.join()}|${joint.amount}|${joint.of.join()}` : bringers.join()
    this.#merge(key, { bringers, joint, settling, held, proved, score })
  }

  addAll(others: Needs): void {
    for (const [key, need] of others.#known) this.#merge(key, need)
  }

  #merge(key: string, need: Need): void {
    const known = this.#known.get(key)
    if (!known) this.#known.set(key, { ...need })
    else {
      known.settling += need.settling
      known.held += need.held
      known.proved += need.proved
      known.score += need.score
    }
  }

  all(): Need[] {
    return [...this.#known.values()]
  }
}

function reduced(partners: readonly string[], states: TeamStates, needs: readonly Need[]): CoverQuestion {
  // What not even all together reach is nobody's to bring.
  const reached = ({ amount, of }: NonNullable<Need['joint']>) =>
    of.reduce((total, at) => total + states.turnover(partners[at] ?? ''), 0) >= amount
  const within = needs
    .map((need) => (need.joint && !reached(need.joint) ? { ...need, joint: null } : need))
    .filter(({ joint, bringers }) => joint !== null || bringers.length > 0)
  const useful = new Set<number>()
  for (const { held, bringers, joint } of within) {
    if (held <= 0) continue
    for (const at of bringers) useful.add(at)
    for (const at of joint?.of ?? []) if (states.turnover(partners[at] ?? '') > 0) useful.add(at)
  }
  const kept = positions([...partners.keys()], (at) => useful.has(at))
  const places = partners.map((_, at) => kept.indexOf(at))
  const renumber = (some: readonly number[]) => some.map((at) => places[at] ?? -1).filter((at) => at >= 0)
  const renumbered = (need: Need): Need => ({
    ...need,
    bringers: renumber(need.bringers),
    joint: need.joint ? { amount: need.joint.amount, of: renumber(need.joint.of) } : null,
  })
  return {
    candidates: kept.map((at) => partners[at] ?? ''),
    turnovers: kept.map((at) => states.turnover(partners[at] ?? '')),
    needs: kept.length === partners.length ? within : within.map(renumbered),
    tolerance: Math.floor(TOLERANCE * within.reduce((sum, { held }) => sum + held, 0)),
  }
}
