import { departementCode } from './departement-code'
import { isNotAPlace } from './not-a-place'
import { nutsDepartements } from './nuts'
import { foldPlace, type PlaceName, placeNames } from './place-names'
import { postalDepartement } from './postal-code'
import { type Territory, territoryOf } from './territory'

/** A place that a text names. */
export interface FoundPlace {
  /** INSEE codes; empty where it is the whole country. */
  readonly departements: readonly string[]
  /** The text's own words. */
  readonly text: string
  /** Where they stand. */
  readonly index: number
}

const byFolded = new Map(placeNames.map((name) => [name.folded, name]))
const NAME = new RegExp(`(?<![a-z0-9])(?:${placeNames.map((name) => name.folded.replaceAll(' ', ' +')).join('|')})(?![a-z0-9])`, 'g')

const CODE = '(?:20|2)[AB]|\\d{1,3}'
const CODES = `(?:${CODE})(?:(?:\\s*[,;/&-]\\s*|\\s+et\\s+)(?:${CODE}))*`
const BRACKETED = new RegExp(`\\(\\s*(${CODES})\\s*\\)`, 'gi')
const AFTER_WORD = new RegExp(`d[ée]p(?:artemen)?ts?(?:\\s+n°)?\\s*:?\\s*(${CODES})(?![\\w%€])`, 'gi')
const CODES_BEHIND = new RegExp(`^\\s*([-–:/(]?)\\s*(${CODES})(?![\\w°%€])`, 'i')
const CODES_BEFORE = new RegExp(`(?<![\\w°])(${CODE})\\s*([-–:/.)]*)\\s*$`, 'i')

const CONTEXT =
  /(?:departements?|departementale?s?|departementaux|conseil general|prefecture|prefet|collectivite|region|dpt|dept|sdis|mdph|caf)(?: (?:de|du|des|d|la|l))* *:? *$/
const INSIDE = /(?:dans|en) (?:l|la|le) *$/
/** Too common for "dans le …" to tell. */
const STUBBORN = new Set(['lot', 'nord', 'centre', 'reunion', 'la reunion'])
/** What may stand between two places of one list. */
const LIST_GAP =
  /^\s*(?:\([^)]{1,12}\))?\s*(?:[,;/&]|[-–]\s|\set\s|\sou\s)\s*(?:(?:de|du|des|la|le|l’|l'|d’|d'|département|\(?\d{2,3}\)?)\s*)*$/i
/** Capitalised words before a bracket that holds a count rather than a code. */
const NUMBER_WORD =
  /^(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\w+ze|dix|vingt|trente|quarante|lots?|articles?|annexes?|phases?|dur[ée]e|total)$/i

function codesIn(list: string): string[] | null {
  const codes = list
    .split(/[^\w]+(?:et\b)?\s*/)
    .filter(Boolean)
    .map(departementCode)
  return codes.every((code) => code !== null) ? (codes as string[]) : null
}

/**
 * The places that a text names: NUTS and postal codes, département codes where something says that they are,
 * names of départements and of regions old and new. With `exact`, the text is a field that holds a place and nothing
 * else, so that `2`, `69` or `Nord` alone are believed. Positions are those of the text; places come in its order.
 */
export function findPlaces(text: string, exact = false): FoundPlace[] {
  const whole = exact ? wholeField(text) : null
  if (whole) return [whole]
  const folded = foldPlace(text)
  const found: FoundPlace[] = []
  const add = (departements: readonly string[] | null, match: RegExpMatchArray | { index: number; 0: string }) => {
    if (departements) found.push({ departements, text: match[0].trim(), index: match.index ?? 0 })
  }
  for (const match of text.matchAll(/\bFR[A-Z0-9]{1,3}\b/g)) {
    const cover = nutsDepartements(match[0])
    if (cover !== 'national' && cover.length > 0 && (exact || /\d/.test(match[0]))) add(cover, match)
  }
  for (const match of text.matchAll(/(?<![\d.,])(?:F-)?(\d{5})(?![\d%€]|[,.]\d)(?=\s+[A-ZÀ-Ý]|\s*$|\s*[.,;)])/gm)) {
    const before = folded.slice(Math.max(0, (match.index ?? 0) - 40), match.index)
    const town = /^\s+[A-ZÀ-Ý]/.test(text.slice((match.index ?? 0) + match[0].length))
    if (exact || town || /code postal[ :]*$/.test(before)) add(postalDepartement(match[1] ?? ''), match)
  }
  for (const match of text.matchAll(AFTER_WORD)) add(codesIn(match[1] ?? ''), match)
  for (const match of text.matchAll(BRACKETED)) {
    const word = /([\p{L}’'-]+)\s*$/u.exec(text.slice(Math.max(0, (match.index ?? 0) - 40), match.index))?.[1] ?? ''
    const padded = /^(?:\d\d|2[ab]|9\d\d)(?:\W|et|$)/i.test(match[1] ?? '')
    if (exact || (padded && /^\p{Lu}/u.test(word) && !NUMBER_WORD.test(word))) add(codesIn(match[1] ?? ''), match)
  }
  for (const place of namedPlaces(text, folded, exact)) found.push(place)
  return found.sort((one, other) => one.index - other.index)
}

/** The territory that a text names, all its places together; unknown where it names none. */
export function findTerritory(text: string, exact = false): Territory {
  const found = findPlaces(text, exact)
  const codes = found.flatMap((place) => place.departements)
  return territoryOf(codes, codes.length === 0 && found.length > 0)
}

/** A field that holds codes alone, or the country. */
function wholeField(text: string): FoundPlace | null {
  const trimmed = text.trim()
  const alone = (departements: readonly string[]): FoundPlace => ({ departements, text: trimmed, index: text.indexOf(trimmed) })
  if (/^(?:fr|fra|france)$/i.test(trimmed)) return alone([])
  if (trimmed === '20') return alone(['2A', '2B'])
  if (!new RegExp(`^${CODES}$`, 'i').test(trimmed)) return null
  const codes = codesIn(trimmed)
  return codes ? alone(codes) : null
}

interface Named {
  readonly name: PlaceName
  readonly index: number
  readonly end: number
  readonly departements: readonly string[]
  sure: boolean
}

function namedPlaces(text: string, folded: string, exact: boolean): FoundPlace[] {
  const seen: Named[] = []
  for (const match of folded.matchAll(NAME)) {
    const name = byFolded.get(match[0].replace(/ +/g, ' '))
    if (!name) continue
    const end = match.index + match[0].length
    const before = folded.slice(Math.max(0, match.index - 50), match.index)
    // "Rhône-Méditerranée", "Marne-la-Vallée": the name goes on.
    if (/^-\p{L}/u.test(text.slice(end, end + 2)) && !nextIsName(folded, end + 1)) continue
    if (isNotAPlace(before) || (!exact && !/\p{Lu}/u.test(text.slice(match.index, end)))) continue
    const codes = codesBeside(text, match.index, end, name)
    const told = CONTEXT.test(before) || (INSIDE.test(before) && !STUBBORN.has(name.folded))
    const field = exact && folded.slice(0, match.index).trim() === '' && /^[ .,;]*$/.test(folded.slice(end))
    seen.push({
      name,
      index: match.index,
      end,
      departements: codes ?? name.departements,
      sure: !name.ambiguous || !!codes || told || field,
    })
  }
  settleLists(seen, text)
  return seen.filter((named) => named.sure).map(({ departements, index, end }) => ({ departements, index, text: text.slice(index, end) }))
}

function nextIsName(folded: string, at: number): boolean {
  return placeNames.some((name) => folded.startsWith(name.folded, at))
}

/** Codes printed next to a name and that belong to it: `(69) Rhône`, `Rhône (69)`, `63 - Puy-de-Dôme`, `Corse 20A/2A`. */
function codesBeside(text: string, index: number, end: number, name: PlaceName): readonly string[] | null {
  const behind = CODES_BEHIND.exec(text.slice(end, end + 60))
  const before = CODES_BEFORE.exec(text.slice(Math.max(0, index - 12), index))
  // "LOT 46" is a lot: an ambiguous name needs a sign between it and its code.
  for (const list of [name.ambiguous && !behind?.[1] ? undefined : behind?.[2], name.ambiguous && !before?.[2] ? undefined : before?.[1]]) {
    const codes = list ? codesIn(list) : null
    if (codes?.length && codes.every((code) => name.departements.includes(code))) return [...new Set(codes)]
  }
  return null
}

/** An ambiguous name beside a sure one, in one list, is a place too: "Ardèche et Loire". */
function settleLists(seen: readonly Named[], text: string): void {
  const beside = (one: Named | undefined, other: Named | undefined) =>
    one && other && other.index - one.end < 40 && LIST_GAP.test(text.slice(one.end, other.index))
  const settle = (at: number, from: number) => {
    const [named, neighbour] = [seen[at], seen[from]]
    if (named && neighbour?.sure && (at < from ? beside(named, neighbour) : beside(neighbour, named))) named.sure = true
  }
  for (let at = 1; at < seen.length; at++) settle(at, at - 1)
  for (let at = seen.length - 2; at >= 0; at--) settle(at, at + 1)
}
