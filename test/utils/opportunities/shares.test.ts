import { describe, expect, it } from 'vitest'
import { sharesOf } from '../../../utils/opportunities/shares'

const part = (partner: string, share: number | null) => ({ partner, share })

describe('shares', () => {
  it('adds a lot up, and says where somebody’s share is not said', () => {
    const { lots } = sharesOf(
      { assignments: { 1: [part('a', 60), part('b', 40)], 2: [part('a', 50), part('b', null)], 3: [part('b', null)] } },
      15,
    )
    expect(lots).toEqual([
      { lot: '1', total: 100, whole: true },
      { lot: '2', total: 50, whole: false },
      { lot: '3', total: null, whole: false },
    ])
  })

  it('counts every answered lot as much, and those that nobody takes for nothing', () => {
    const { partners } = sharesOf({ assignments: { 1: [part('a', 100)], 2: [part('a', 80), part('b', 20)], 3: [] } }, 15)
    expect(partners).toEqual([
      { partner: 'a', share: 90, below: false },
      { partner: 'b', share: 10, below: true },
    ])
  })

  it('warns of nobody whose share is not said, nor where the convention says nothing', () => {
    expect(sharesOf({ assignments: { 1: [part('a', 95), part('b', null)] } }, 15).partners[1]).toEqual({
      partner: 'b',
      share: null,
      below: false,
    })
    expect(sharesOf({ assignments: { 1: [part('a', 95), part('b', 5)] } }, null).partners[1]?.below).toBe(false)
  })

  it('has the floor itself as enough, whatever sums of decimals leave', () => {
    const assignments = { 1: [part('a', 15.1), part('b', 84.9)], 2: [part('a', 14.9), part('b', 85.1)] }
    expect(sharesOf({ assignments }, 15).partners[0]).toEqual({ partner: 'a', share: 15, below: false })
  })
})
