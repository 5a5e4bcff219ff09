import type { Partner, Standing } from '../consortium/consortium'
import { departementOf } from '../territory/departements'
import { neighboursOf } from '../territory/neighbours'

/** How a partner stands to one département: a site in it, an area it declares (of any layer), next door to either, or nothing. */
export interface Presence {
  readonly kind: 'site' | 'area' | 'near' | 'none'
  /** Of its surest statement about this place, site or area. */
  readonly standing: Standing | null
  /** Of the site. */
  readonly town: string | null
}

const SUREST: readonly Standing[] = ['verified', 'declared', 'to-check']
const surest = <T extends { readonly standing: Standing }>(some: readonly T[]): T | undefined =>
  [...some].sort((one, other) => SUREST.indexOf(one.standing) - SUREST.indexOf(other.standing))[0]

const known = new WeakMap<Partner, Map<string, Presence>>()

/** Where a partner stands, found once a partner and département. */
export function presenceOf(partner: Partner, code: string): Presence {
  const all = known.get(partner) ?? new Map<string, Presence>()
  known.set(partner, all)
  const presence = all.get(code) ?? findPresence(partner, code)
  all.set(code, presence)
  return presence
}

function findPresence(partner: Partner, code: string): Presence {
  const site = surest(partner.sites.filter(({ departement }) => departement === code))
  const area = surest(partner.areas.filter(({ departements }) => departements.includes(code)))
  // A site that nobody has confirmed takes nothing from an area that is declared.
  const standing = surest([...(site ? [site] : []), ...(area ? [area] : [])])?.standing ?? null
  if (site) return { kind: 'site', standing, town: site.town || site.name }
  if (area) return { kind: 'area', standing, town: null }
  const here = new Set([
    ...partner.sites.map(({ departement }) => departement),
    ...partner.areas.flatMap(({ departements }) => departements),
  ])
  const near = neighboursOf(code).some((other) => here.has(other))
  return { kind: near ? 'near' : 'none', standing: null, town: null }
}

/** Whether a partner works in a département: by a site, or by an area that it declares. */
export function isPresent(partner: Partner, code: string): boolean {
  const { kind } = presenceOf(partner, code)
  return kind === 'site' || kind === 'area'
}

/** Whether a partner has said where it works. */
export const saysWhere = (partner: Partner): boolean =>
  partner.sites.length > 0 || partner.areas.some(({ departements }) => departements.length > 0)

/** Départements by name and number, as many as a sentence bears. */
export function namedPlaces(codes: readonly string[]): string {
  const names = codes.slice(0, 4).map((code) => `${departementOf(code)?.name ?? ''} (${code})`)
  return names.join(', ') + (codes.length > 4 ? '…' : '')
}
