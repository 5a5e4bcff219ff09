import type { Consortium, Partner, Skill } from '../../utils/consortium/consortium'
import { newConsortium } from '../../utils/consortium/new-consortium'
import { newPartner } from '../../utils/consortium/new-partner'
import { blankTender } from '../../utils/tenders/blank-tender'
import type { Found } from '../../utils/tenders/provenance'
import type { Lot, Place, Tender } from '../../utils/tenders/tender'

/** A value as a reader would have found it, in its own words. */
export const found = <T>(value: T, quote = String(value)): Found<T> => ({ value, source: { reader: 'test', element: 'test', quote } })

/** A place of performance in these départements. */
export const placed = (...departements: string[]): Found<Place> =>
  found({ departements, nuts: [], text: null, role: 'performance' as const }, departements.join(', '))

/** A notice of which nothing was read but what is given; its text is what its parts say where none is given. */
export function aTender(known: Partial<Tender> = {}): Tender {
  const lots = known.lots ?? []
  const said = [known.title, known.buyer, ...lots.flatMap((lot) => [lot.title, lot.description])]
  return {
    ...blankTender,
    text: said.flatMap((one) => (one ? [one.value] : [])).join('\n'),
    ...known,
    lots,
  }
}

/** A lot of which nothing was read but what is given. */
export const aLot = (number: string, title: string | null, known: Partial<Lot> = {}): Lot => ({
  number,
  title: title === null ? null : found(title),
  description: null,
  cpv: [],
  places: [],
  deadline: null,
  amounts: [],
  ...known,
})

/** A skill that its owner declares. */
export const aSkill = (id: string, name: string, words: string[] = [], cpv: string[] = []): Skill => ({
  id,
  name,
  words,
  cpv,
  standing: 'declared',
})

/** A partner with a declared site and some skills. */
export function aPartner(name: string, departement: string, skills: Skill[], known: Partial<Partner> = {}): Partner {
  const site = { id: 'site', name, town: name, departement, standing: 'declared' as const }
  return { ...newPartner(name, []), sites: [site], skills, ...known }
}

/** A consortium of these partners. */
export const aConsortium = (...partners: Partner[]): Consortium => ({ ...newConsortium('Essai'), partners })
