import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { MatrixRow } from '../../utils/matching/verdict'
import type { SheetAddress, SheetField } from './sheet-address'

/** Opens the desk at a place; none where the screen can't. */
export const OpenSheet = createContext<((address: SheetAddress) => void) | null>(null)

/** How to open the desk at a place, or null. */
export const useSheets = () => useContext(OpenSheet)

const FIELDS: Readonly<Record<string, SheetField>> = {
  trade: 'skills',
  place: 'places',
  'on-site': 'places',
  proximity: 'places',
  approval: 'approvals',
  qualiopi: 'certifications',
  'activity-declaration': 'certifications',
  turnover: 'capacity',
  experience: 'references',
  references: 'references',
  remote: 'skills',
}

type Named = Pick<MatrixRow, 'id' | 'kind'>

const placesOf = (rows: readonly Named[]) => rows.flatMap(({ id, kind }) => (kind === 'place' ? id.replace(/^place:/, '').split('+') : []))

/** Where a partner's sheet says how it stands to a requirement of a lot, and for which of the lot's places. */
export function sheetOf(partner: string, row: Named, rows: readonly Named[]): SheetAddress {
  const { id, kind } = row
  const diploma = /^approval:([^@]+)/.exec(id)?.[1]
  const places = kind === 'place' ? placesOf([row]) : kind === 'approval' ? placesOf(rows) : []
  return { partner, field: FIELDS[kind] ?? null, ...(diploma && { diploma }), ...(places.length > 0 && { places }) }
}
