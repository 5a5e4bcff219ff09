import type { Consortium } from '../../consortium/consortium'
import type { Terms } from '../../terms/terms'
import { cellOf } from '../rows/cell-of'
import { bestState } from '../rows/coverage'
import type { MatrixRow, RowState } from '../verdict'
import type { TeamLot } from './open-lots'

/** What the members' turnovers have to reach for a row to be met by all together (CCP R2142-25: capacities of a group add up). */
export interface Joint {
  readonly amount: number
  readonly state: RowState
}

/** How sets of partners stand to the rows of lots. */
export interface TeamStates {
  /** Whether a lot is a partner's trade, as far as one knows. */
  able(lot: TeamLot, partner: string): boolean
  /** What one partner brings to a row as a member of a group. */
  own(lot: TeamLot, row: MatrixRow, partner: string): RowState
  /** What turnovers added up make of a row; null where nothing adds up. */
  joint(row: MatrixRow): Joint | null
  /** Turnover, euros a year; 0 where it is not said. */
  turnover(partner: string): number
  /** What a set of partners makes of a row. */
  together(lot: TeamLot, row: MatrixRow, partners: readonly string[]): RowState
}

const latest = new WeakMap<Terms, { readonly consortium: Consortium; readonly states: TeamStates }>()

/** Reads the states of rows for any set of a consortium's partners: the same reader for every lot of a notice and for all of them together. */
export function teamStates(consortium: Consortium, terms: Terms): TeamStates {
  const known = latest.get(terms)
  if (known?.consortium === consortium) return known.states
  const states = readStates(consortium, terms)
  latest.set(terms, { consortium, states })
  return states
}

function readStates(consortium: Consortium, terms: Terms): TeamStates {
  const turnovers = new Map(consortium.partners.map(({ id, capacity }) => [id, capacity.turnover ?? 0]))
  const amounts = new Map(terms.requirements.flatMap((one) => (one.kind === 'turnover' ? [[one.id, one.amount] as const] : [])))
  const stateIn = (row: MatrixRow, partner: string) => cellOf(row, partner, consortium.partners)?.state ?? 'no'
  const turnover = (partner: string) => turnovers.get(partner) ?? 0
  // Asked for every row and partner of a lot. Null: no row of the trade, nobody is out.
  const ableOf = once((rows: TeamLot['rows']) => {
    const trade = rows.find(({ kind }) => kind === 'trade')
    return trade ? new Set(consortium.partners.map(({ id }) => id).filter((id) => stateIn(trade, id) !== 'no')) : null
  })
  const able = (lot: TeamLot, partner: string) => ableOf(lot.rows)?.has(partner) ?? true
  // Others may work from the place of somebody of another trade; what such a one holds besides doesn't help the lot.
  const own = (lot: TeamLot, row: MatrixRow, partner: string) => (row.kind === 'place' || able(lot, partner) ? stateIn(row, partner) : 'no')
  const joint = (row: MatrixRow): Joint | null => {
    const amount = amounts.get(row.id)
    return amount === undefined ? null : { amount, state: row.together }
  }
  return {
    able,
    own,
    joint,
    turnover,
    together(lot, row, partners) {
      const best = bestState(partners.map((partner) => own(lot, row, partner)))
      const sum = joint(row)
      if (!sum) return best
      const added = partners.reduce((total, partner) => total + (able(lot, partner) ? turnover(partner) : 0), 0)
      return added >= sum.amount ? bestState([best, sum.state]) : best
    },
  }
}

function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const known = made.get(key) ?? { value: make(key) }
    made.set(key, known)
    return known.value
  }
}
