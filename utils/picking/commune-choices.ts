import { departementOf } from '../territory/departements'
import type { Choice } from './choice'
import communes from './communes.json'

/** A commune's name and its département, as the value of a choice keeps them. */
export interface Commune {
  readonly name: string
  readonly departement: string
}

/** The communes of 2,000 inhabitants and more to pick from; anything smaller is typed in full. */
export function communeChoices(): Choice[] {
  return Object.entries(communes).flatMap(([code, names]) =>
    names.split(',').map((name) => ({
      value: `${code} ${name}`,
      label: name,
      more: `${departementOf(code)?.name ?? ''} (${code})`,
      words: [],
    })),
  )
}

/** What a choice's value says. */
export function communeOf(value: string): Commune {
  const [departement = '', ...name] = value.split(' ')
  return { departement, name: name.join(' ') }
}
