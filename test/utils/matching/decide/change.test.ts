import { expect, test } from 'vitest'
import { type ChangeQuestion, cheapestChange } from '../../../../utils/matching/decide/change'
import type { RowState } from '../../../../utils/matching/verdict'
import { aRow, partnersWith } from '../../../support/any-lots'

const consortium = partnersWith([null, null])

/** A lot that becomes an answer once any of these rows is met. */
const change = (rows: Record<string, RowState[]>, known: Partial<ChangeQuestion> = {}) =>
  cheapestChange({
    decision: 'conditional',
    rows: Object.entries(rows).map(([id, states]) => aRow(id, states)),
    lines: [],
    consortium,
    team: ['p0'],
    helps: () => true,
    decide: () => 'go',
    ...known,
  })

test('what the proposed team can do itself comes before whoever would have to join it', () => {
  expect(change({ qualiopi: ['check', 'declared'] })).toMatchObject({ partner: 'p0', what: { key: 'change_check' } })
  expect(change({ qualiopi: ['no', 'declared'], 'place:69': ['check', 'no'] })).toMatchObject({ row: 'place:69', partner: 'p0' })
})

test('who is not of the team would join it, and is said to', () => {
  expect(change({ qualiopi: ['no', 'declared'] })).toMatchObject({
    partner: 'p1',
    what: { key: 'change_proof_join', params: { partner: 'P1' } },
  })
  expect(change({ qualiopi: ['no', 'check'] })?.what.key).toBe('change_check_join')
})

test('without a team nobody joins; who is of another trade or tied to the buyer is no help', () => {
  expect(change({ qualiopi: ['no', 'declared'] }, { team: [] })).toMatchObject({ partner: 'p1', what: { key: 'change_proof' } })
  expect(change({ qualiopi: ['no', 'declared'] }, { helps: (_, partner) => partner === 'p0' })).toMatchObject({
    partner: null,
    what: { key: 'change_find' },
  })
})
