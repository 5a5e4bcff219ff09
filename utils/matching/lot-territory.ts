import type { Found } from '../tenders/provenance'
import type { Lot, Place, Tender } from '../tenders/tender'
import { findInField } from '../territory/find-in-field'
import { type FoundPlace, findPlaces, findTerritory } from '../territory/find-places'
import { contains, isUnknown, type Territory, territoryOf, territoryOfPlace, UNKNOWN_TERRITORY, union } from '../territory/territory'
import { findTowns } from '../territory/towns'

/** Where a lot is performed, as far as the notice says, and the words that say so. */
export interface LotTerritory {
  readonly territory: Territory
  /** `stated`: said of the lot or of its place of performance. `likely`: deduced from the title, the publication or the buyer. */
  readonly from: 'stated' | 'likely' | 'unknown'
  /** Words of the notice, to quote where they stand in it. */
  readonly quote: string | null
}

/** The territory of a lot: its own places, then its title, then the notice's places, its title, its buyer. */
export function lotTerritory(tender: Tender, lot: Lot | null): LotTerritory {
  const performed = (place: Found<Place>) => place.value.role === 'performance'
  return (
    fromPlaces(lot?.places ?? [], 'stated') ??
    fromText(lot?.title?.value, 'stated') ??
    fromLotName(tender, lot) ??
    fromText(lot?.description?.value.slice(0, 2_000), 'stated') ??
    fromPlaces(tender.places.filter(performed), 'stated') ??
    fromText(tender.title?.value, 'likely') ??
    fromPlaces(
      tender.places.filter((place) => !performed(place)),
      'likely',
    ) ??
    fromText(tender.buyer?.value, 'likely') ?? { territory: UNKNOWN_TERRITORY, from: 'unknown', quote: null }
  )
}

/** A lot called by an ambiguous name alone ("Loire", "Nord") is that place where the notice says that it is performed around there. */
function fromLotName(tender: Tender, lot: Lot | null): LotTerritory | null {
  const name = lot?.title?.value.trim()
  const around = fromPlaces(tender.places, 'stated')?.territory
  const territory = name && around ? findTerritory(name, true) : UNKNOWN_TERRITORY
  return name && around && contains(around, territory) ? { territory, from: 'stated', quote: name } : null
}

function fromPlaces(places: readonly Found<Place>[], from: 'stated' | 'likely'): LotTerritory | null {
  const read = places.map((place) => {
    const coded = territoryOfPlace(place.value)
    const { text } = place.value
    return { territory: isUnknown(coded) && text ? covered(findInField(text)) : coded, quote: place.source.quote }
  })
  // The country's name beside a place is its address; alone it is the country.
  const sure = read.filter(({ territory }) => territory.departements.length > 0)
  const kept = sure.length > 0 ? sure : read.filter(({ territory }) => territory.national)
  const [first] = kept
  if (!first) return null
  return { territory: kept.map(({ territory }) => territory).reduce(union), from, quote: first.quote }
}

function fromText(text: string | undefined, from: 'stated' | 'likely'): LotTerritory | null {
  const found = text ? places(text) : []
  const [first] = found
  return first ? { territory: covered(found), from, quote: first.text } : null
}

/** Places with départements, else the country, else the larger towns. */
function places(text: string): FoundPlace[] {
  const found = findPlaces(text)
  const sure = found.filter(({ departements }) => departements.length > 0)
  return sure.length > 0 ? sure : found.length > 0 ? found : findTowns(text)
}

function covered(found: readonly FoundPlace[]): Territory {
  const codes = found.flatMap(({ departements }) => departements)
  return territoryOf(codes, found.length > 0 && codes.length === 0)
}
