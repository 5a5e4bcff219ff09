import { lotTerritory } from '../../../utils/matching/lot-territory'
import { departementCode } from '../../../utils/territory/departement-code'
import { nutsDepartements } from '../../../utils/territory/nuts'
import { aTender, found } from '../tender'
import { readNotices } from './corpus'
import { type Figure, shareOf } from './figure'

/** A place in words, and the départements that its codes name. */
export interface LabelledPlace {
  readonly text: string
  readonly departements: readonly string[]
}

interface WithLots {
  readonly lots?: readonly { readonly site?: string | null; readonly nuts?: readonly string[] | null }[]
}

interface Decp {
  readonly place?: { readonly name?: string | null } | null
  readonly dept?: readonly string[] | null
}

/** Main places of performance as buyers wrote them, without their NUTS codes, each once a notice. */
export function writtenPlaces(folder: string): LabelledPlace[] {
  const notices = ['boamp-2020', 'ted-fr'].flatMap((name) => readNotices<WithLots>(folder, `${name}.jsonl.gz`))
  return notices.flatMap(({ lots = [] }) => {
    const seen = new Map<string, LabelledPlace>()
    for (const { site, nuts } of lots) {
      const text = (site ?? '').replace(/\bFR[A-Z0-9]{0,3}\b/g, ' ').trim()
      const departements = (nuts ?? []).flatMap((code) => (code.length === 5 ? coverOf(code) : []))
      if (/\p{L}|\d/u.test(text) && departements.length > 0) seen.set(text, { text, departements })
    }
    return [...seen.values()]
  })
}

const coverOf = (code: string): readonly string[] => {
  const cover = nutsDepartements(code)
  return cover === 'national' ? [] : cover
}

/** Names of places beside their INSEE codes. */
export function namedPlaces(folder: string): LabelledPlace[] {
  return readNotices<Decp>(folder, 'decp-2018.jsonl.gz').flatMap(({ place, dept }) => {
    const departements = (dept ?? []).flatMap((code) => departementCode(code) ?? [])
    return place?.name && departements.length > 0 ? [{ text: place.name, departements }] : []
  })
}

/** What a lot's place in words comes to. */
export function resolve(text: string): readonly string[] {
  const place = found({ departements: [], nuts: [], text, role: 'performance' as const }, text)
  return lotTerritory(aTender({ places: [place], text: '' }), null).territory.departements
}

/** How many places in words are understood, and how many of these share a département with the code. */
export function measurePlaces(folder: string): Figure[] {
  return [
    ...figuresOf('places-written', writtenPlaces(folder), { resolved: 0.78, right: 0.96 }),
    ...figuresOf('places-named', namedPlaces(folder), { resolved: 0.78, right: 0.96 }),
  ]
}

function figuresOf(
  name: string,
  places: readonly LabelledPlace[],
  target: { readonly resolved: number; readonly right: number },
): Figure[] {
  if (places.length === 0) return []
  const read = places.map(({ text, departements }) => ({ departements, read: resolve(text) }))
  const resolved = read.filter((place) => place.read.length > 0)
  const same = (place: (typeof read)[number]) => [...place.read].sort().join() === [...new Set(place.departements)].sort().join()
  return [
    { name: `${name}-count`, value: places.length, target: null },
    { name: `${name}-resolved`, value: resolved.length / places.length, target: target.resolved },
    {
      name: `${name}-right`,
      value: shareOf(resolved, (place) => place.read.some((code) => place.departements.includes(code))),
      target: target.right,
    },
    { name: `${name}-same`, value: shareOf(resolved, same), target: null },
  ]
}
