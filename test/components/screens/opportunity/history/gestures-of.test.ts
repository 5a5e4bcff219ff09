import { describe, expect, it } from 'vitest'
import { gesturesOf } from '../../../../../components/screens/opportunity/history/gestures-of'
import type { Operation } from '../../../../../utils/opportunities/operation'
import { nextStamp } from '../../../../../utils/opportunities/stamp'

let last: string | null = null

function did(gesture: string, field: string, undoes?: string): Operation {
  last = nextStamp(last, Date.UTC(2026, 4, 18, 8), 'testdevice00')
  const by = { partner: null, name: 'Zoé' }
  return { format: 1, stamp: last, of: 'one', field, value: true, before: null, by, gesture, ...(undoes && { undoes }) }
}

const told = (operations: readonly Operation[]) => gesturesOf(operations).map(({ gesture, undoes, undone }) => [gesture, undoes, undone])

describe('the gestures of a history', () => {
  it('come the latest first, each with all that it did', () => {
    const gestures = gesturesOf([did('a', 'pilot'), did('b', 'stage'), did('b', 'alone')])
    expect(gestures.map(({ gesture, operations }) => [gesture, operations.length])).toEqual([
      ['b', 2],
      ['a', 1],
    ])
  })

  it('say what was taken back, unless that was taken back itself', () => {
    const first = [did('a', 'pilot'), did('b', 'pilot', 'a')]
    expect(told(first)).toEqual([
      ['b', true, false],
      ['a', false, true],
    ])
    expect(told([...first, did('c', 'pilot', 'b')])).toEqual([
      ['c', true, false],
      ['b', true, true],
      ['a', false, false],
    ])
  })
})
