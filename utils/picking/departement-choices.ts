import { departements } from '../territory/departements'
import { nutsDepartements } from '../territory/nuts'
import { departementsOfRegion, formerRegions, regionNames } from '../territory/regions'
import type { Choice } from './choice'

/** The départements to pick from, by name or code. */
export function departementChoices(): Choice[] {
  return departements.map(({ code, name }) => ({ value: code, label: name, more: code, words: [code] }))
}

/** Départements, then the regions of today and of before 2016, whose value is the list of their départements' codes. */
export function areaChoices(): Choice[] {
  const region = (name: string, codes: readonly string[]): Choice => ({
    value: codes.join(', '),
    label: name,
    more: codes.join(', '),
    words: [],
  })
  const former = [...formerRegions].flatMap(([name, nuts]) => {
    const codes = nutsDepartements(`FR${nuts}`)
    return codes === 'national' ? [] : [region(name, codes)]
  })
  return [...departementChoices(), ...[...regionNames].map(([code, name]) => region(name, departementsOfRegion(code))), ...former]
}
