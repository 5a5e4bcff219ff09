import { describe, expect, it } from 'vitest'
import { draftAt } from '../../../../components/screens/consortium/desk-address'
import type { Site } from '../../../../utils/consortium/consortium'
import { sampleConsortium } from '../../../support/gallery/samples/consortium'

const partner = (id: string) => {
  const found = sampleConsortium.partners.find((one) => one.id === id)
  if (!found) throw new Error(`the sample has lost ${id}`)
  return found
}

describe('a sheet opened by an address', () => {
  it('has a row for the approval that it lacks, at its only site', () => {
    const draft = draftAt(partner('volcans'), { partner: 'volcans', field: 'approvals', diploma: 'DEAF' })
    expect(draft?.approvals).toEqual([expect.objectContaining({ diploma: 'DEAF', site: 'clermont', standing: 'declared' })])
  })

  it('leaves the site open where there are several', () => {
    const draft = draftAt(partner('rivage'), { partner: 'rivage', field: 'approvals', diploma: 'DEAES' })
    expect(draft?.approvals.map(({ diploma, site }) => [diploma, site])).toEqual([
      ['Diplôme d’État d’assistant familial', 'lyon'],
      ['DEAES', ''],
    ])
  })

  it('has a row at the site of the places asked for, where an approval elsewhere is another', () => {
    const held = { ...partner('rivage'), sites: [...partner('rivage').sites, { ...partner('volcans').sites[0], id: 'thiers' } as Site] }
    const address = { partner: 'rivage', field: 'approvals', diploma: 'DEAF' } as const
    expect(draftAt(held, { ...address, places: ['63'] })?.approvals.map(({ diploma, site }) => [diploma, site])).toEqual([
      ['Diplôme d’État d’assistant familial', 'lyon'],
      ['DEAF', 'thiers'],
    ])
    expect(draftAt(held, { ...address, places: ['01', '69'] })).toBeUndefined()
    // Without a site there, nothing is made up.
    expect(draftAt(held, { ...address, diploma: 'DEAES', places: ['38'] })?.approvals.at(-1)?.site).toBe('')
  })

  it('has no second row for the diploma that it knows by its full name, nor for its certificate', () => {
    expect(draftAt(partner('rivage'), { partner: 'rivage', field: 'approvals', diploma: 'DEAF' })).toBeUndefined()
    expect(draftAt(partner('rivage'), { partner: 'rivage', field: 'certifications' })).toBeUndefined()
  })

  it('has a row for Qualiopi where it has no certificate', () => {
    expect(draftAt(partner('dombes'), { partner: 'dombes', field: 'certifications' })?.certifications).toEqual([
      expect.objectContaining({ name: 'Qualiopi', standing: 'declared' }),
    ])
  })

  it('stands as it is for any other place', () => {
    for (const field of ['places', 'skills', 'capacity', 'references', null] as const) {
      expect(draftAt(partner('dombes'), { partner: 'dombes', field })).toBeUndefined()
    }
  })
})
