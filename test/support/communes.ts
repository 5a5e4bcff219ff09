import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { foldPlace } from '../../utils/territory/place-names'

/** The largest commune of a name. */
export interface Largest {
  readonly departement: string
  readonly population: number
  /** Inhabitants of the largest one of that name in another département; 0: there is none. */
  readonly next: number
}

/** The largest commune of each folded name, as the official division of the territory has them. */
export function largestOfEachName(): Map<string, Largest> {
  const communes: { type: string; nom: string; departement?: string; population?: number }[] = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json'), 'utf8'),
  )
  const largest = new Map<string, Largest>()
  const sorted = communes
    .filter(({ type, departement }) => type === 'commune-actuelle' && departement)
    .sort((one, other) => (other.population ?? 0) - (one.population ?? 0))
  for (const { nom, departement = '', population = 0 } of sorted) {
    const folded = foldPlace(nom)
    const known = largest.get(folded)
    if (!known) largest.set(folded, { departement, population, next: 0 })
    else if (known.next === 0 && known.departement !== departement) largest.set(folded, { ...known, next: population })
  }
  return largest
}
