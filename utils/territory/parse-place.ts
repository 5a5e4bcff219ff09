import { departementCode } from './departements'
import { nutsDepartements } from './nuts'
import { foldPlace, placeNames } from './place-names'

/** What a label about places says: codes of départements and NUTS codes. */
export interface PlaceCodes {
  /** INSEE codes, in the text's order, each once. */
  readonly departements: readonly string[]
  /** NUTS codes as printed, in capitals. */
  readonly nuts: readonly string[]
}

// French codes in any case ("Frd22"), other countries' as they are: in capitals and with a digit.
const NUTS = /(?<![A-Za-z0-9])(?:[Ff][Rr][A-Za-z0-9]{1,3}|FR|(?:BE|LU|DE|IT|ES|CH|NL|PT|AT|IE|PL)[A-Z]?\d[A-Z0-9]{0,2})(?![A-Za-z0-9])/g
// "(69) Rhône", "Paris (75)", "75 - Paris", "Dépt. : 02, 59", and a text that is a list of codes and nothing else.
const CODE = '(?:\\d{1,2}|97\\d|98\\d|2[ab]|20[ab])'
const BRACKETS = new RegExp(`\\(\\s*(${CODE}(?:\\s*[,;/]\\s*${CODE})*)\\s*\\)`, 'gi')
const BEFORE_NAME = new RegExp(`(?:^|[\\s,;/])(${CODE})\\s*[-–:]\\s*(?=\\p{Lu})`, 'giu')
const LIST = new RegExp(`^\\s*(${CODE})(?:\\s*[,;/|]?\\s+|\\s*[,;/|]\\s*|$)`, 'i')

/**
 * The places that a labelled value names: codes first, then names of départements and regions (`Gard`, `Pays de la
 * Loire`) only where there is no code. Postal codes and towns are left alone.
 */
export function parsePlace(text: string): PlaceCodes {
  const cut = text.slice(0, 4_000)
  const nuts = [...new Set([...cut.matchAll(NUTS)].map((match) => match[0].toUpperCase()))]
  const known = nuts.filter((code) => !code.startsWith('FR') || code === 'FR' || nutsDepartements(code).length > 0)
  const printed: string[] = []
  for (const match of cut.matchAll(BRACKETS)) printed.push(...(match[1] ?? '').split(/[,;/]/))
  for (const match of cut.matchAll(BEFORE_NAME)) printed.push(match[1] ?? '')
  if (printed.length === 0) {
    let rest = cut
    const listed: string[] = []
    for (let match = LIST.exec(rest); match; match = LIST.exec(rest)) {
      listed.push(match[1] ?? '')
      rest = rest.slice(match[0].length)
    }
    if (!rest.trim() || /^\p{Lu}/u.test(rest)) printed.push(...listed)
  }
  const codes = [...new Set(printed.flatMap((code) => departementCode(code) ?? []))]
  return { departements: codes.length > 0 || known.length > 0 ? codes : namedIn(cut), nuts: known }
}

/** The départements of the one name that the whole text is, or of a list of names. */
function namedIn(text: string): string[] {
  const parts = text.split(/\s*[,;/|]\s*|\s+et\s+/).map((part) =>
    foldPlace(part)
      .trim()
      .replace(/^(?:departement|region) (?:de l |du |de la |des |de )?/, ''),
  )
  return [...new Set(parts.flatMap((part) => placeNames.find(({ folded }) => folded.trim() === part)?.departements ?? []))]
}
