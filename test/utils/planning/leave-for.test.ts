import { expect, test } from 'vitest'
import { leaveFor } from '../../../utils/planning/leave-for'
import { someFacts, someOpportunity } from '../../support/opportunity'

const TODAY = '2026-11-23'
const not = (reason: 'trade' | 'word' | 'place' | 'time' | 'capacity' | 'personal') => ({ said: 'declined', reason }) as const
const closed = (fields: Readonly<Record<string, unknown>>, reason: Parameters<typeof not>[0]) =>
  leaveFor(someOpportunity(fields), not(reason), TODAY)

test.each([
  ['trade', 'trade'],
  ['word', 'trade'],
  ['place', 'place'],
  ['time', 'delay'],
  ['capacity', 'load'],
  ['personal', 'other'],
] as const)('a followed tender that is not for us (%s) is left, blaming nobody (%s)', (reason, why) => {
  expect(closed({}, reason)[0]).toEqual({ of: 'boamp:26-7', field: 'closed', value: { why, note: '' } })
})

test('comes back by itself where the reason may not hold the next time, and else not', () => {
  const facts = someFacts({ months: 24 })
  expect(closed({ facts }, 'capacity').map(({ field }) => field)).toEqual(['closed', 'watch/renewal'])
  expect(closed({ facts }, 'trade').map(({ field }) => field)).toEqual(['closed'])
})

test('leaves nothing that was left, is over, or is for us', () => {
  for (const over of [{ closed: { why: 'load', note: '' } }, { cancelled: true }, { deleted: true }, { stage: 'result' }])
    expect(closed(over, 'place')).toEqual([])
  expect(leaveFor(someOpportunity(), { said: 'kept', reason: null }, TODAY)).toEqual([])
})
