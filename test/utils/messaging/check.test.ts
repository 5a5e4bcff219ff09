import { describe, expect, it } from 'vitest'
import { exampleConsortium } from '../../../utils/consortium/example'
import { checkReport, checkRequest } from '../../../utils/messaging/check'
import { isEnvelope, isResult } from '../../../utils/messaging/envelope'

describe('the check of messages', () => {
  it.each([
    ['page-state', { tabId: 3 }],
    ['quote-show', { tabId: 3, quote: 'lot 1', scroll: true }],
    ['portals', null],
    ['open', { address: 'desk' }],
    ['open', { address: 'https://www.boamp.fr/', tabId: 3 }],
    ['consortium-save', { consortium: exampleConsortium(), basedOn: 0 }],
    ['consortium-undo', { version: 2 }],
  ])('agrees to %s', (name, payload) => {
    expect(checkRequest(name, payload)).toEqual({ name, payload })
  })

  it.each([
    ['nothing', null],
    ['constructor', {}],
    ['__proto__', {}],
    ['page-state', { tabId: -1 }],
    ['page-state', { tabId: '3' }],
    ['page-state', null],
    ['quote-show', { tabId: 3, quote: 'x'.repeat(1_000), scroll: true }],
    ['open', { address: 'javascript:alert(1)' }],
    ['open', { address: 'http://www.boamp.fr/' }],
    ['consortium-save', { consortium: { name: 'x' }, basedOn: 0 }],
    ['consortium-save', { consortium: exampleConsortium(), basedOn: 0.5 }],
  ])('refuses %s %j', (name, payload) => {
    expect(checkRequest(name, payload)).toBeNull()
  })

  it('refuses reports that are none', () => {
    for (const payload of [null, 'x', {}, { reading: null }, { reading: { kind: 'notice' } }])
      expect(checkReport('page-read', payload)).toBeNull()
    expect(checkReport('page-written', { reading: { kind: 'other', portal: null, url: '' } })).toBeNull()
  })

  it('knows its own envelopes and answers', () => {
    expect(isEnvelope({ maillage: 1, to: 'page', name: 'x', payload: null }, 'page')).toBe(true)
    for (const message of [null, 1, 'x', {}, { maillage: 1, to: 'screens', name: 'x' }, { maillage: 1, to: 'page', name: 7 }])
      expect(isEnvelope(message, 'page')).toBe(false)
    for (const answer of [undefined, null, true, {}, { ok: 'yes' }]) expect(isResult(answer)).toBe(false)
  })
})
