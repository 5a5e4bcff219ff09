import { parsePlace } from '../../tenders/parse-place'
import type { Found } from '../../tenders/provenance'
import type { Lot, Place, Tender } from '../../tenders/tender'
import { type FoundPlace, findPlaces } from '../../territory/find-places'
import { narrowPlaces } from '../../territory/narrow-places'
import { findTowns } from '../../territory/towns'

const WHOLE_REGION =
  /(?:toute la|l['’]ensemble de la|ensemble de la|échelle de la|échelle) région(?:ale)?|territoire régional|échelle régionale|région entière/i

/** The places that the titles of lots name, for the lots of which nothing else says where. */
export function placeLots(lots: readonly Lot[], tender: Tender): Lot[] {
  // Lots all called by the name of a place are those places: "Nord" beside "Sud" is a direction.
  const namedByPlace =
    lots.length > 1 && lots.every(({ title }) => title && findPlaces(title.value, true).some(({ departements }) => departements.length > 0))
  return lots.map((lot) => {
    const title = lot.title
    if (lot.places.length > 0 || !title) return lot
    const value = placeIn(title.value, namedByPlace) ?? wholeRegion(title.value, tender)
    return value ? { ...lot, places: [{ value, source: title.source } satisfies Found<Place>] } : lot
  })
}

function placeIn(title: string, exact: boolean): Place | null {
  const named = findPlaces(title, exact).filter(({ departements }) => departements.length > 0)
  const { nuts } = parsePlace(title)
  // A town is of use beside a region around it, or where nothing larger is named.
  const towns = findTowns(title).filter(({ departements }) => named.length === 0 || named.some((one) => isAround(one, departements)))
  const places = narrowPlaces([...named, ...towns], title)
  const departements = [...new Set(places.flatMap((place) => place.departements))]
  if (departements.length === 0 && nuts.length === 0) return null
  return {
    departements,
    nuts,
    text: title.slice(0, 300),
    role: 'performance',
  }
}

const isAround = ({ departements }: FoundPlace, part: readonly string[]) =>
  departements.length > part.length && part.every((code) => departements.includes(code))

/** "Toute la région", where the notice speaks of one region. */
function wholeRegion(title: string, { title: subject, buyer, text }: Tender): Place | null {
  const said = WHOLE_REGION.exec(title)?.[0]
  if (!said) return null
  const around = [subject?.value, buyer?.value, ...text.split('\n', 400).filter((line) => /région/i.test(line))].join('\n').slice(0, 20_000)
  const regions = findPlaces(around).filter(({ departements }) => departements.length > 2)
  const keys = new Set(regions.map(({ departements }) => departements.join()))
  const [region] = regions
  return region && keys.size === 1 ? { departements: region.departements, nuts: [], text: said, role: 'performance' } : null
}
