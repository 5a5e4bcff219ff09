import { departements } from './departements'

/** What a NUTS code covers: the whole country (`FR`), some départements, or nothing that is known here (empty). */
export type NutsCover = 'national' | readonly string[]

/**
 * The départements under a NUTS code of any level, 2021 or 2013: `FRK21` → `01`, `FRK2` and `FR71` → the eight of
 * Rhône-Alpes, `FRK` → the twelve of Auvergne-Rhône-Alpes. A code of another country, or unknown, covers nothing.
 */
export function nutsDepartements(code: string): NutsCover {
  const printed = code.trim().toUpperCase()
  // FRA was the overseas départements in NUTS 2013, but is everywhere the country in ISO 3166, which eForms prints.
  if (printed === 'FR' || printed === 'FRA') return 'national'
  if (!/^FR[A-Z0-9]{1,3}$/.test(printed)) return []
  // FR9… were the overseas départements until NUTS 2013 made them FRA….
  const level = printed.slice(2).replace(/^9/, 'A')
  return departements.filter(({ nuts, nuts2013 }) => nuts.startsWith(level) || nuts2013.startsWith(level)).map(({ code }) => code)
}

/** The NUTS 2021 code of a département, `01` → `FRK21`; null where it has none. */
export function departementNuts(code: string): string | null {
  const found = departements.find((departement) => departement.code === code)
  return found?.nuts ? `FR${found.nuts}` : null
}
