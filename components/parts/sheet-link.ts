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

/** Where a partner's sheet says how it stands to a requirement. */
export function sheetOf(partner: string, { id, kind }: Pick<MatrixRow, 'id' | 'kind'>): SheetAddress {
  const diploma = /^approval:([^@]+)/.exec(id)?.[1]
  return { partner, field: FIELDS[kind] ?? null, ...(diploma && { diploma }) }
}
