import { describe, expect, it } from 'vitest'
import { type DeskAddress, deskFragment, type Listing, queryOn, readDeskFragment } from '../../../components/parts/desk-address'

const listed = (listing: Listing): DeskAddress => ({ screen: 'opportunities', look: 'table', listing, view: null })

describe('the desk’s address', () => {
  it.each<DeskAddress>([
    listed({}),
    listed({ text: 'aide à domicile & soin', stages: ['proposed', 'review'], tags: ['à relire', 'a/b'], pilots: ['', 'itsra'] }),
    listed({ partners: ['adea'], departements: ['2A', '69'], portals: ['atexo/place'], decisions: ['go', 'no'] }),
    listed({ from: '2026-05-01', to: '2026-05-31', which: 'closed', sort: 'buyer', descending: true }),
    { screen: 'opportunities', look: 'board', listing: { soon: 7 }, view: 'view-1' },
    { screen: 'opportunity', id: 'https://portail.example/avis?id=3&lot=1' },
    { screen: 'calendar', month: '2026-12' },
    { screen: 'calendar', month: null },
    { screen: 'consortium' },
    { screen: 'data' },
    { screen: 'sharing', join: null },
    { screen: 'sharing', join: 'AbC-_123' },
  ])('is read as it was written: %j', (address) => {
    expect(readDeskFragment(deskFragment(address))).toEqual(address)
  })

  it('leads to a partner’s sheet and to the weights by the consortium’s own links', () => {
    expect(readDeskFragment('#partner=itsra&field=approvals')).toEqual({ screen: 'consortium' })
    expect(readDeskFragment('#weights=1')).toEqual({ screen: 'consortium' })
  })

  it.each(['#stage=nowhere', '#from=yesterday', '#sort=colour', '#screen=attic', '#which=', '#soon=-3', '#%E0%A4%A', ''])(
    'leaves out what it does not know: %s',
    (fragment) => {
      expect(readDeskFragment(fragment)).toEqual(listed({}))
    },
  )

  it('holds what a hostile link may bring', () => {
    const many = new URLSearchParams(Array.from({ length: 5_000 }, (_, at) => ['tag', `${at}${'x'.repeat(1_000)}`]))
    const read = readDeskFragment(`#${many}&q=${'y'.repeat(9_000)}&screen=calendar&month=2026-13`)
    expect(read).toEqual({ screen: 'calendar', month: null })
    const list = readDeskFragment(`#${many}&q=${'y'.repeat(9_000)}`)
    if (list.screen !== 'opportunities') throw new Error('It leads elsewhere.')
    expect(list.listing.tags).toHaveLength(100)
    expect(Math.max(...(list.listing.tags ?? []).map((tag) => tag.length), list.listing.text?.length ?? 0)).toBe(300)
  })

  it('counts days from today on, over the end of a year', () => {
    expect(queryOn({ soon: 7, tags: ['x'] }, '2026-12-28')).toEqual({
      tags: ['x'],
      today: '2026-12-28',
      from: '2026-12-28',
      to: '2027-01-04',
    })
    expect(queryOn({ from: '2026-01-01' }, '2026-12-28')).toEqual({ from: '2026-01-01', today: '2026-12-28' })
  })

  it('tells what has closed apart where what is followed stands by deadline, and nowhere else', () => {
    expect(queryOn({}, '2026-12-28')).toEqual({ today: '2026-12-28' })
    for (const other of [{ sort: 'title' }, { text: 'voirie' }, { which: 'closed' }, { descending: true }] as const)
      expect(queryOn(other, '2026-12-28')).toEqual(other)
  })
})
