import { fold } from '../../tenders/fold'
import { findCpv } from '../../tenders/parse-cpv'
import { parsePlace } from '../../tenders/parse-place'
import type { Found } from '../../tenders/provenance'
import type { Place } from '../../tenders/tender'
import type { Entry } from './entries'
import { clean, found } from './found'

/** The CPV codes of some entries, in page order, each once. */
export function readCpv(entries: readonly Entry[], reader: string): Found<string>[] {
  const codes = new Map<string, Found<string>>()
  for (const { field, label, value, quote } of entries) {
    if (field !== 'cpv') continue
    for (const code of findCpv(value))
      if (!codes.has(code)) codes.set(code, found(code, reader, label, quote.includes(code) ? quote : code, code))
  }
  return [...codes.values()].slice(0, 100)
}

const ROLES = { place: 'performance', nuts: 'performance', placeMore: 'performance', publicationPlace: 'publication' } as const

/** The places of some entries, without repeating one. */
export function readPlaces(entries: readonly Entry[], reader: string): Found<Place>[] {
  const places: Found<Place>[] = []
  const seen = new Set<string>()
  for (const { field, label, value, quote } of entries) {
    if (!(field in ROLES) || !value) continue
    const codes = parsePlace(value)
    const coded = codes.departements.length + codes.nuts.length > 0
    // "Informations complémentaires" says a place only where a code stands in it.
    if (!coded && (field !== 'place' || !/\p{L}{3}/u.test(value))) continue
    if (field === 'placeMore' && (value.length > 300 || codes.departements.length === 0)) continue
    const key = coded ? [...codes.departements, ...codes.nuts].join() : fold(value)
    if (seen.has(key)) continue
    seen.add(key)
    const place = { ...codes, text: clean(value, 300) || null, role: ROLES[field as keyof typeof ROLES] }
    places.push(found(place, reader, label, quote))
  }
  return places.slice(0, 100)
}
