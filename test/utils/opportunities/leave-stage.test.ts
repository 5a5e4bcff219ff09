import { describe, expect, it } from 'vitest'
import { hindrances } from '../../../utils/opportunities/leave-stage'
import { STAGES } from '../../../utils/opportunities/stages'
import { someOpportunity } from '../../support/opportunity'

const veto = (lifted: string | null) => ({ 'veto/adea': { why: 'Trop loin', lifted } })
const ready = {
  decision: { go: true, why: '', on: '2026-11-23' },
  pilot: 'arfrips',
  together: 'Nos métiers se complètent',
  'lot/1/arfrips': { share: null },
}

describe('a veto that stands', () => {
  it.each([
    ['decision', 'drafting'],
    ['drafting', 'review'],
    ['review', 'deposit'],
  ] as const)('holds %s before %s, until it is lifted', (stage, to) => {
    expect(hindrances(someOpportunity({ ...ready, ...veto(null), stage }), to)).toEqual(['veto'])
    expect(hindrances(someOpportunity({ ...ready, ...veto('Visite faite'), stage }), to)).toEqual([])
  })

  it('holds nothing back that goes back, and is told once however many stages are leapt', () => {
    const held = someOpportunity({ ...ready, ...veto(null), stage: 'decision' })
    expect(hindrances(held, 'deposit')).toEqual(['veto'])
    for (const before of STAGES.slice(0, 3)) expect(hindrances(held, before)).toEqual([])
  })
})

describe('drafting', () => {
  it('is left once somebody has a lot, or where one answers alone', () => {
    const { 'lot/1/arfrips': _, ...bare } = ready
    expect(hindrances(someOpportunity({ ...bare, stage: 'drafting' }), 'review')).toEqual(['needs-lots'])
    expect(hindrances(someOpportunity({ ...bare, stage: 'drafting', alone: true }), 'review')).toEqual([])
  })
})
