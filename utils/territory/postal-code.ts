import { departementCode } from './departement-code'

/** The départements that a French postal code stands in, or null where it isn't one. Corsica shares `20` between two. */
export function postalDepartement(code: string): readonly string[] | null {
  if (!/^\d{5}$/.test(code)) return null
  if (code.startsWith('20')) return /^20[01]/.test(code) ? ['2A'] : /^20[26]/.test(code) ? ['2B'] : ['2A', '2B']
  const departement = departementCode(/^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2))
  return departement ? [departement] : null
}
