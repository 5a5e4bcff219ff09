import type { Consortium, Partner } from '../../consortium/consortium'
import type { MatrixRow, RowCell } from '../verdict'

const places = new WeakMap<Consortium['partners'], ReadonlyMap<string, number>>()

/** Where each partner stands in a consortium's order, by its id: that of a row's cells. */
export function placesOf(partners: readonly Partner[]): ReadonlyMap<string, number> {
  const known = places.get(partners)
  if (known) return known
  const made = new Map(partners.map(({ id }, at) => [id, at]))
  places.set(partners, made)
  return made
}

/** A partner's cell of a row: at its place in the consortium's order; in a row that somebody made otherwise, wherever it is. */
export function cellOf(row: MatrixRow, partner: string, partners: readonly Partner[]): RowCell | undefined {
  return cellAt(row, partner, placesOf(partners).get(partner) ?? -1)
}

/** The same where the partner's place is known: for many rows. */
export function cellAt(row: MatrixRow, partner: string, place: number): RowCell | undefined {
  const cell = row.cells[place]
  return cell?.partner === partner ? cell : row.cells.find((one) => one.partner === partner)
}
