import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankRecord, fold, foldAll } from '../../../utils/opportunities/fold'
import type { Operation } from '../../../utils/opportunities/operation'
import { standing } from '../../../utils/opportunities/rivals'
import { deviceOf, isStamp, momentOf, nextStamp } from '../../../utils/opportunities/stamp'
import { undoing } from '../../../utils/opportunities/undo'

const NOW = Date.UTC(2026, 10, 23, 9)
const stampAt = (at: number, device: string) => nextStamp(null, NOW + at, device.padEnd(8, '0'))

const anOperation = fc
  .record({
    at: fc.nat(6),
    device: fc.constantFrom('a', 'b', 'c'),
    field: fc.constantFrom('stage', 'pilot', 'tag/me/x', '__proto__'),
    value: fc.constantFrom(null, 'one', 'two', true),
    name: fc.constantFrom('Ana', 'Bo'),
  })
  .map(
    ({ at, device, field, value, name }): Operation => ({
      format: 1,
      stamp: stampAt(at, device),
      of: 'boamp:26-1',
      field,
      value,
      before: null,
      by: { partner: null, name },
      gesture: 'g',
    }),
  )

describe('a fold', () => {
  it('is the same in any order, with operations that come twice', () => {
    fc.assert(
      fc.property(fc.array(anOperation, { maxLength: 20 }), fc.integer(), (operations, seed) => {
        const shuffled = [...operations, ...operations.slice(0, 5)].sort(
          (one, other) =>
            ((JSON.stringify(one).length * seed) % 7) - ((JSON.stringify(other).length * seed) % 7) || (one.stamp < other.stamp ? 1 : -1),
        )
        const whole = foldAll(blankRecord('boamp:26-1'), operations)
        expect(shuffled.reduce(fold, blankRecord('boamp:26-1'))).toEqual(whole)
        expect(foldAll(foldAll(blankRecord('boamp:26-1'), shuffled.slice(0, 4)), shuffled.slice(4))).toEqual(whole)
      }),
    )
  })

  it('keeps a name like that of a prototype to itself', () => {
    const hostile = {
      format: 1,
      stamp: stampAt(1, 'a'),
      of: 'x',
      field: '__proto__',
      value: { a: 1 },
      before: null,
      by: { partner: null, name: '' },
      gesture: 'g',
    } as const
    expect(Object.keys(foldAll(blankRecord('x'), [hostile]).fields)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(fold(blankRecord('x'), hostile).fields)).toBe(Object.prototype)
  })
})

describe('a stamp', () => {
  it('comes after every one that was seen, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 1, maxLength: 50 }), (clock) => {
        let last: string | null = null
        for (const at of clock) {
          const next = nextStamp(last, NOW + at, 'device01')
          expect(isStamp(next)).toBe(true)
          if (last) expect(next > last).toBe(true)
          last = next
        }
      }),
    )
  })

  it('says its moment and its device', () => {
    const stamp = nextStamp(null, NOW, 'device01')
    expect([momentOf(stamp), deviceOf(stamp)]).toEqual([NOW, 'device01'])
  })

  it('goes on where a counter is full', () => {
    const full = `${NOW.toString(36).padStart(9, '0')}zzzz.device01`
    const next = nextStamp(full, NOW - 5, 'device02')
    expect(next > full && isStamp(next)).toBe(true)
  })
})

describe('taking a gesture back', () => {
  const operation = (at: number, field: string, value: Operation['value'], before: string | null, gesture: string): Operation => ({
    format: 1,
    stamp: stampAt(at, 'a'),
    of: 'x',
    field,
    value,
    before,
    by: { partner: null, name: '' },
    gesture,
  })
  const first = operation(1, 'pilot', 'arfrips', null, 'one')
  const second = operation(2, 'pilot', 'itsra', first.stamp, 'two')
  const again = operation(3, 'pilot', 'adea', second.stamp, 'two')
  const all = [first, second, again]
  const find = (stamp: string) => all.find((one) => one.stamp === stamp)

  it('brings back what stood before the whole of it', () => {
    const records = new Map([['x', foldAll(blankRecord('x'), all)]])
    expect(undoing([second, again], records, find)).toEqual({ changes: [{ of: 'x', field: 'pilot', value: 'arfrips' }], overtaken: [] })
  })

  it('leaves what somebody has written over since', () => {
    const records = new Map([['x', foldAll(blankRecord('x'), all)]])
    expect(undoing([first], records, find)).toEqual({ changes: [], overtaken: [first] })
  })
})

describe('a disagreement', () => {
  const by = { partner: null, name: '' }
  const said = (at: number, device: string, value: string, before: string | null): Operation => ({
    format: 1,
    stamp: stampAt(at, device),
    of: 'x',
    field: 'stage',
    value,
    before,
    by,
    gesture: 'g',
  })
  it('is what two wrote without seeing each other, until somebody writes again', () => {
    const [one, two] = [said(1, 'a', 'proposed', null), said(2, 'b', 'decision', null)]
    expect(standing([one, two])).toEqual([two, one])
    expect(standing([one, two, said(3, 'a', 'drafting', two.stamp), said(3, 'c', 'drafting', one.stamp)])).toHaveLength(1)
  })
})
