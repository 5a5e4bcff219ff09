import { describe, expect, it } from 'vitest'
import type { Area, Partner, Standing } from '../../../../utils/consortium/consortium'
import onSite from '../../../../utils/matching/requirements/on-site'
import proximity from '../../../../utils/matching/requirements/proximity'
import { asked, questionOf } from '../../../support/requirement-question'
import { aConsortium, aPartner, found } from '../../../support/tender'

const area = (standing: Standing, ...departements: string[]): Area => ({ layer: 'lived', name: 'ici', departements, standing })
const site = (departement: string, standing: Standing = 'verified') => ({
  id: departement,
  name: departement,
  town: departement,
  departement,
  standing,
})
const where = (sites: ReturnType<typeof site>[], areas: Area[] = []): Partner => aPartner('P', '69', [], { sites, areas })
const HERE = asked('on-site', { departements: [], exclusive: false })
const NEAR = asked('proximity', { minutes: 45, kilometres: null })

describe('on the spot', () => {
  const meet = (partner: Partner, places: string[] = ['69'], requirement = HERE) => onSite.meet(questionOf(requirement, partner, places))

  it('settles only where nothing else is admitted, or where the places are named', () => {
    expect(onSite.settles?.(HERE)).toBe(false)
    expect(onSite.settles?.({ ...HERE, exclusive: true })).toBe(true)
    expect(onSite.settles?.({ ...HERE, departements: ['75'] })).toBe(true)
    expect(onSite.label({ ...HERE, departements: ['75'] })).toEqual({ key: 'requirement_on_site_in', params: { places: 'Paris (75)' } })
  })

  it.each([
    ['a site seen', where([site('69')]), 'covers'],
    ['a site declared', where([site('69', 'declared')]), 'declared'],
    ['a site to check', where([site('69', 'to-check')]), 'check'],
    ['an area declared', where([site('01')], [area('declared', '69')]), 'declared'],
    ['an area declared beside a site to check', where([site('69', 'to-check')], [area('declared', '69')]), 'declared'],
    ['an area to check', where([site('75')], [area('to-check', '69')]), 'check'],
    ['next door', where([site('01')]), 'check'],
    ['elsewhere', where([site('75')]), 'no'],
    ['nothing said', where([]), 'check'],
  ])('%s', (_, partner, state) => {
    expect(meet(partner)).toMatchObject({ state })
  })

  it('a part of the lot is a part, with what is missing', () => {
    expect(meet(where([site('69')]), ['69', '74'])).toEqual({
      state: 'partial',
      reason: { key: 'requirement_place_part', params: { held: 'Rhône (69)', missing: 'Haute-Savoie (74)' } },
    })
  })

  it('the requirement’s own places win over the lot’s', () => {
    expect(meet(where([site('69')]), ['69'], { ...HERE, departements: ['75'] })).toMatchObject({ state: 'no' })
  })

  it('a place unknown, or only likely, refuses nobody', () => {
    expect(meet(where([site('75')]), [])).toMatchObject({ state: 'check', reason: { key: 'requirement_place_unread' } })
    const buyer = found({ departements: ['69'], nuts: [], text: null, role: 'buyer' as const }, 'Rhône')
    expect(onSite.meet(questionOf(HERE, where([site('75')]), [], { places: [buyer] }))).toMatchObject({
      state: 'check',
      reason: { key: 'requirement_place_likely' },
    })
  })

  it('several partners are together where each of them is', () => {
    const [one, other] = [where([site('69')]), where([site('74', 'declared')])]
    const question = { ...questionOf(HERE, one, ['69', '74']), consortium: aConsortium(one, other) }
    expect(onSite.together?.(question)).toMatchObject({ state: 'declared', reason: { key: 'requirement_place_together' } })
    expect(onSite.together?.({ ...question, consortium: aConsortium(one) })).toMatchObject({ state: 'partial' })
    expect(onSite.together?.({ ...question, consortium: aConsortium(where([site('59')])) })).toMatchObject({ state: 'no' })
    expect(onSite.together?.({ ...question, consortium: aConsortium(where([site('59')]), where([])) })).toMatchObject({ state: 'check' })
    expect(onSite.together?.({ ...question, consortium: aConsortium() })).toMatchObject({ state: 'check' })
  })
})

describe('a room near the people', () => {
  const meet = (partner: Partner, places: string[] = ['43']) => proximity.meet(questionOf(NEAR, partner, places))

  it.each([
    ['a site in the département', where([site('43')]), 'covers'],
    ['an area there', where([site('75')], [area('verified', '43')]), 'check'],
    ['a site next door', where([site('63')]), 'check'],
    ['an area next door alone', where([site('75')], [area('declared', '63')]), 'no'],
    ['elsewhere', where([site('69')]), 'no'],
    ['nothing said', where([]), 'check'],
  ])('%s', (_, partner, state) => {
    expect(meet(partner)).toMatchObject({ state })
  })

  it('says what to do where a room is to be found', () => {
    expect(meet(where([site('63')]))).toEqual({
      state: 'check',
      reason: { key: 'requirement_place_room', params: { places: 'Haute-Loire (43)' } },
    })
  })

  it('is asked in minutes, in kilometres, or just near', () => {
    const label = (minutes: number | null, kilometres: number | null) => proximity.label({ ...NEAR, minutes, kilometres }).key
    expect([label(45, 20), label(null, 20), label(null, null)]).toEqual([
      'requirement_proximity_minutes',
      'requirement_proximity_kilometres',
      'requirement_proximity',
    ])
    expect(proximity.role).toBe('settling')
  })
})
