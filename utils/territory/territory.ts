import { nutsDepartements } from './nuts'

/**
 * A set of départements, or the whole country. Empty and not national: the place is not known, which is never
 * the same as everywhere.
 */
export interface Territory {
  readonly national: boolean
  /** INSEE codes, sorted, each once. */
  readonly departements: readonly string[]
}

/** A place that nobody could read. */
export const UNKNOWN_TERRITORY: Territory = { national: false, departements: [] }

/** The territory of these départements. */
export function territoryOf(codes: Iterable<string>, national = false): Territory {
  return { national, departements: [...new Set(codes)].sort() }
}

/** The territory that codes printed by a page cover; its words are not looked at. */
export function territoryOfPlace(place: { readonly departements: readonly string[]; readonly nuts: readonly string[] }): Territory {
  const covers = place.nuts.map(nutsDepartements)
  const codes = [...place.departements, ...covers.flatMap((cover) => (cover === 'national' ? [] : cover))]
  // FR next to FRK21 is the country's name in an address, not a second place.
  return territoryOf(codes, codes.length === 0 && covers.includes('national'))
}

/** Both together. */
export function union(one: Territory, other: Territory): Territory {
  return territoryOf([...one.departements, ...other.departements], one.national || other.national)
}

/** Whether nothing is known of it. */
export function isUnknown(territory: Territory): boolean {
  return !territory.national && territory.departements.length === 0
}

/** Whether `outer` holds all of `inner`. An unknown territory holds nothing and is held by nothing. */
export function contains(outer: Territory, inner: Territory): boolean {
  if (isUnknown(outer) || isUnknown(inner)) return false
  if (outer.national) return true
  return !inner.national && inner.departements.every((code) => outer.departements.includes(code))
}

/** Whether they share at least one département. An unknown territory shares nothing. */
export function overlaps(one: Territory, other: Territory): boolean {
  if (isUnknown(one) || isUnknown(other)) return false
  return one.national || other.national || one.departements.some((code) => other.departements.includes(code))
}
