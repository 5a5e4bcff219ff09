import { expect, test } from 'vitest'
import type { NeutralReason } from '../../../utils/opportunities/stages'
import { leaveFor } from '../../../utils/planning/leave-for'
import { someFacts, someOpportunity } from '../../support/opportunity'

const leave = (fields: Readonly<Record<string, unknown>>, why: NeutralReason) => leaveFor(someOpportunity(fields), why, '2026-11-23')

test('what is not for us is followed no more, for a reason that blames nobody', () =>
  expect(leave({}, 'place')).toEqual([{ of: 'boamp:26-7', field: 'closed', value: { why: 'place', note: '' } }]))

test('it comes back by itself where the reason may not hold the next time, and else not', () => {
  const facts = someFacts({ months: 24 })
  expect(leave({ facts }, 'load').map(({ field }) => field)).toEqual(['closed', 'watch/renewal'])
  expect(leave({ facts }, 'trade').map(({ field }) => field)).toEqual(['closed'])
})

test('what was left, or is over, is left no more', () => {
  for (const over of [{ closed: { why: 'load', note: '' } }, { cancelled: true }, { deleted: true }, { stage: 'result' }])
    expect(leave(over, 'place')).toEqual([])
})
