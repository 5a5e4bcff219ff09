import { describe, expect, it } from 'vitest'
import { checkChange } from '../../../utils/opportunities/check-change'
import type { Json } from '../../../utils/opportunities/operation'
import { KEPT_AT, someOpportunity } from '../../support/opportunity'

const proposal = {
  by: 'arfrips',
  to: ['itsra'],
  lots: [{ lot: '1', title: 'Lyon', members: ['itsra'] }],
  pilot: null,
  replyBy: KEPT_AT + 1,
  why: '',
  deadline: '2027-01-15T12:00',
  at: KEPT_AT,
}
const answer = { version: 'v', says: 'yes', condition: '', reason: null, lots: { 1: 'lead' }, load: 2, who: 'Ana' }
const [id, other] = ['k3f9a2m7q0zx', 'aaaabbbbcccc']
const sound = (field: string, value: unknown) => checkChange({ of: 'boamp:26-7', field, value: value as Json }) !== null

describe('the fields of proposals and answers', () => {
  it('are read with who wrote them and when', () => {
    const read = someOpportunity({
      [`proposal/${id}`]: { ...proposal, id: other, unknown: 1 },
      [`withdrawn/${other}`]: '',
      [`answer/${id}/itsra`]: answer,
      [`reported/${id}/adea/arfrips`]: { ...answer, version: null, words: 'ok lot 1' },
      'solo/itsra': true,
    })
    expect(read.proposals).toEqual([{ ...proposal, id }])
    expect(read.withdrawn).toEqual({ [other]: '' })
    expect(read.answers).toEqual([{ ...answer, proposal: id, member: 'itsra', at: KEPT_AT, by: { partner: 'arfrips', name: 'Zoé' } }])
    expect(read.reported).toMatchObject([{ proposal: id, member: 'adea', reporter: 'arfrips', version: null, words: 'ok lot 1' }])
    expect(read.solo).toEqual({ itsra: KEPT_AT })
  })

  it('hold no other shape', () => {
    expect(sound(`proposal/${id}`, proposal)).toBe(true)
    expect(sound('proposal/short', proposal)).toBe(false)
    expect(sound(`proposal/${id}`, { ...proposal, lots: Array.from({ length: 1_001 }, () => proposal.lots[0]) })).toBe(false)
    expect(sound(`proposal/${id}`, { ...proposal, to: 'itsra' })).toBe(false)
    expect(sound(`answer/${id}`, answer)).toBe(false)
    expect(sound(`answer/${id}/itsra`, { ...answer, says: 'maybe' })).toBe(false)
    expect(sound(`answer/${id}/itsra`, { ...answer, lots: { 1: 'all' } })).toBe(false)
    expect(sound(`answer/${id}/itsra`, { ...answer, lots: Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [at, 'no'])) })).toBe(
      false,
    )
    expect(sound(`reported/${id}/adea`, { ...answer, words: '' })).toBe(false)
    expect(sound(`withdrawn/${id}`, true)).toBe(false)
  })
})
