import { fold } from '../../tenders/fold'
import { parsePlace } from '../../tenders/parse-place'
import type { Found } from '../../tenders/provenance'
import type { Place, Unread } from '../../tenders/tender'
import { findPlaces } from '../../territory/find-places'
import type { Entry } from '../read/entries'
import { clean, found } from '../read/found'

const ROLES: Readonly<Record<string, Place['role']>> = {
  place: 'performance',
  nuts: 'performance',
  placeMore: 'performance',
  publicationPlace: 'publication',
}

/** The places of some labelled words, without repeating one. */
export function readPlaces(words: readonly Pick<Unread, 'field' | 'value' | 'source'>[]): Found<Place>[] {
  const places: Found<Place>[] = []
  const seen = new Set<string>()
  for (const { field, value, source } of words) {
    const role = ROLES[field]
    if (!role || !value) continue
    const codes = parsePlace(value)
    const coded = codes.departements.length + codes.nuts.length > 0
    // "Informations complémentaires" says a place only where a code stands in it.
    if (!coded && (field !== 'place' || !/\p{L}{3}/u.test(value))) continue
    if (field === 'placeMore' && (value.length > 300 || codes.departements.length === 0)) continue
    const key = coded ? [...codes.departements, ...codes.nuts].join() : fold(value)
    if (seen.has(key)) continue
    seen.add(key)
    places.push({ value: { ...codes, text: clean(value, 300) || null, role }, source })
  }
  return places.slice(0, 100)
}

/** The places under labels that stand within lines. */
export function placesIn(entries: readonly Entry[], reader: string): Found<Place>[] {
  return readPlaces(
    entries.flatMap(({ field, label, value, quote }) =>
      field === 'place' || field === 'nuts' || field === 'publicationPlace' ? [{ ...found(value, reader, label, quote), field }] : [],
    ),
  )
}

/** A line that is départements in the way of lists and nothing else: "(38) Isère", "(69) Rhône, (01) Ain". */
export function placesAlone(text: string, reader: string): Found<Place>[] {
  for (const line of text.split('\n', 400)) {
    if (!ALONE.test(line)) continue
    const { departements } = parsePlace(line)
    const named = findPlaces(line.replace(/\(\w+\)/g, ''), true).flatMap((place) => place.departements)
    // The names are those of the codes: "(12) Mois" is no place.
    if (departements.length > 0 && departements.every((code) => named.includes(code)))
      return [found({ departements, nuts: [], text: clean(line, 300), role: 'performance' }, reader, 'text', line)]
  }
  return []
}

const ALONE = /^\s*\((?:\d{2,3}|2[AB])\) \p{Lu}[\p{L}'’ -]{1,30}(?:\s*[,;/]\s*\((?:\d{2,3}|2[AB])\) \p{Lu}[\p{L}'’ -]{1,30}){0,20}\s*$/u

/** "Code NUTS : Frk26" within a sentence, or within the buyer's address. */
export function nutsInText(text: string, reader: string): Found<Place>[] {
  for (const line of text.split('\n')) {
    const code = /\bnuts\W{0,4}(fr\w{1,3})\b/i.exec(line)?.[1]
    const nuts = code ? parsePlace(code).nuts : []
    const role = /num[ée]ro national|adresse/i.test(line) ? 'buyer' : 'performance'
    if (code && nuts.length > 0) return [found({ departements: [], nuts, text: null, role }, reader, 'code NUTS', line, code)]
  }
  return []
}
