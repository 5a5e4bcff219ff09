import { describe, expect, it, test } from 'vitest'
import type { Approval, Partner, Site, Standing } from '../../../../utils/consortium/consortium'
import approval from '../../../../utils/matching/requirements/approval'
import { sameDiploma } from '../../../../utils/matching/same-diploma'
import { asked, questionOf } from '../../../support/requirement-question'
import { aPartner, found } from '../../../support/tender'

const site = (id: string, departement: string): Site => ({ id, name: id, town: id, departement, standing: 'declared' })
const held = (diploma: string, at: string, standing: Standing = 'verified', validUntil: string | null = null): Approval => ({
  diploma,
  site: at,
  validUntil,
  standing,
})
const partner = (sites: Site[], approvals: Approval[] = []): Partner => aPartner('P', '69', [], { sites, approvals })
const [lyon, bourg] = [site('Lyon', '69'), site('Bourg', '01')]
const DEAF = asked('approval', { diploma: 'DEAF' })
const meet = (who: Partner, requirement = DEAF, places: string[] = ['69'], tender = {}) =>
  approval.meet(questionOf(requirement, who, places, tender))

test('it settles, and wants a document', () => {
  expect(approval).toMatchObject({ role: 'settling', needsProof: true })
  expect(approval.label(DEAF)).toEqual({ key: 'requirement_approval_for', params: { diploma: 'DEAF' } })
  expect(approval.label(asked('approval', { diploma: null }))).toEqual({ key: 'requirement_approval' })
})

describe('at a site of the lot', () => {
  it.each([
    ['verified', 'covers', 'requirement_approval_verified'],
    ['declared', 'declared', 'requirement_approval_declared'],
    ['to-check', 'check', 'requirement_approval_to_check'],
  ] as const)('%s is %s', (standing, state, key) => {
    expect(meet(partner([lyon], [held('DEAF', 'Lyon', standing)]))).toEqual({
      state,
      reason: { key, params: { diploma: 'DEAF', town: 'Lyon' } },
    })
  })

  it('without a word on this diploma is to check: nobody knows', () => {
    expect(meet(partner([lyon]))).toMatchObject({ state: 'check', reason: { key: 'requirement_approval_silent' } })
    expect(meet(partner([lyon], [held('DEES', 'Lyon')]))).toMatchObject({ state: 'check' })
  })

  it('holds only while it lasts', () => {
    expect(meet(partner([lyon], [held('DEAF', 'Lyon', 'verified', '2027-01-15')]))).toMatchObject({ state: 'covers' })
    expect(meet(partner([lyon], [held('DEAF', 'Lyon', 'verified', '2027-01-14')]))).toMatchObject({
      state: 'check',
      reason: { key: 'requirement_approval_ends', params: { day: '2027-01-14' } },
    })
    expect(meet(partner([lyon], [held('DEAF', 'Lyon', 'verified', '2026-11-22')]))).toMatchObject({ state: 'no' })
    expect(meet(partner([lyon], [held('DEAF', 'Lyon', 'to-check', '2026-11-22')]))).toMatchObject({ state: 'check' })
    // Another site of the lot may have it.
    const two = partner([lyon, site('Vaise', '69')], [held('DEAF', 'Lyon', 'verified', '2026-11-22')])
    expect(meet(two)).toMatchObject({ state: 'check', reason: { key: 'requirement_approval_silent' } })
  })

  it('one site of a lot of several départements is enough', () => {
    expect(meet(partner([lyon], [held('DEAF', 'Lyon')]), DEAF, ['69', '74', '73'])).toMatchObject({ state: 'covers' })
  })
})

describe('elsewhere', () => {
  const far = partner([bourg], [held('DEAF', 'Bourg')])

  it('does not count, and can’t be had in time', () => {
    expect(meet(far)).toEqual({
      state: 'no',
      reason: { key: 'requirement_approval_elsewhere', params: { diploma: 'DEAF', town: 'Bourg', months: 12, least: 4 } },
    })
    expect(meet(partner([bourg]))).toMatchObject({
      state: 'no',
      reason: { key: 'requirement_approval_absent', params: { places: 'Rhône (69)', months: 12, least: 4 } },
    })
  })

  it('a site of the lot without a word is not helped by it', () => {
    expect(meet(partner([bourg, lyon], [held('DEAF', 'Bourg')]))).toMatchObject({ state: 'check' })
  })

  it('shows a part of it where nothing is asked in words', () => {
    const implied = asked('approval', { diploma: 'DEAF' }, 'implied')
    expect(meet(far, implied)).toMatchObject({ state: 'partial', reason: { key: 'requirement_approval_shown' } })
    expect(meet(partner([bourg], [held('DEAF', 'Bourg', 'to-check')]), implied)).toMatchObject({ state: 'check' })
    expect(meet(partner([bourg], [held('DEAF', 'Bourg', 'verified', '2026-11-01')]), implied)).toMatchObject({ state: 'no' })
    expect(meet(partner([bourg]), implied)).toMatchObject({ state: 'no' })
  })
})

describe('what is not known', () => {
  it('a lot without a place, or the whole country: to check wherever the site is', () => {
    const far = partner([bourg], [held('DEAF', 'Bourg')])
    const country = found({ departements: [], nuts: ['FR'], text: null, role: 'performance' as const }, 'FR')
    for (const places of [{ places: [] }, { places: [country] }]) {
      expect(meet(far, DEAF, [], places)).toMatchObject({ state: 'check', reason: { key: 'requirement_approval_place_unread' } })
      expect(meet(partner([bourg]), DEAF, [], places)).toMatchObject({ state: 'check' })
    }
  })

  it('a place that is only likely refuses nobody', () => {
    const buyer = found({ departements: ['69'], nuts: [], text: null, role: 'buyer' as const }, 'Rhône')
    expect(meet(partner([bourg]), DEAF, [], { places: [buyer] })).toMatchObject({ state: 'check' })
  })

  it('a sheet without sites', () => {
    expect(meet(partner([]))).toMatchObject({ state: 'check', reason: { key: 'requirement_approval_unsaid' } })
  })

  it('a diploma that the notice does not name is never taken for held', () => {
    const any = asked('approval', { diploma: null })
    expect(meet(partner([lyon], [held('DEAF', 'Lyon')]), any)).toMatchObject({
      state: 'check',
      reason: { key: 'requirement_approval_unnamed' },
    })
    expect(meet(partner([lyon]), any)).toMatchObject({ state: 'check', reason: { key: 'requirement_approval_silent_any' } })
    expect(meet(partner([bourg]), any)).toMatchObject({ state: 'no' })
  })
})

describe('diplomas', () => {
  test.each([
    ['DEAES', 'DEAES'],
    ['deaes', 'DEAES'],
    ['DEAVS', 'DEAES'],
    ['DEAMP', 'DEAES'],
    ['AMP', 'DEAES'],
    ['Auxiliaire de vie sociale', 'DEAES'],
    ['Aide médico-psychologique', 'DEAES'],
    ['Diplôme d’État d’accompagnant éducatif et social (DEAES)', 'DEAES'],
    ['Accompagnant éducatif et social', 'DEAES'],
    ['Moniteur-éducateur', 'DEME'],
    ['moniteur éducateur', 'DEME'],
    ['Éducatrice spécialisée', 'DEES'],
    ['Éducateur de jeunes enfants', 'DEEJE'],
    ['TISF', 'DETISF'],
    ['Assistant de service social', 'DEASS'],
    ['Assistants familiaux', 'DEAF'],
    ['CAFERUIS', 'CAFERUIS'],
    ['CNC MJPM', 'CNC MJPM'],
    ['Titre maison de médiateur', 'titre  maison de Médiateur'],
  ])('%s is %s', (own, wanted) => expect(sameDiploma(own, wanted)).toBe(true))

  test.each([
    ['DEES', 'DEETS'],
    ['DEAS', 'DEASS'],
    ['DEAF', 'DEAES'],
    ['Éducateur technique spécialisé', 'DEES'],
    ['', 'DEAES'],
    ['', ''],
  ])('%s is not %s', (own, wanted) => expect(sameDiploma(own, wanted)).toBe(false))
})

describe('where a partnership will do', () => {
  const OR = asked('approval', { diploma: 'DEAF', doubt: 'alternative' }, 'implied')
  it('is called so', () => {
    expect(approval.label(OR)).toEqual({ key: 'requirement_approval_or_for', params: { diploma: 'DEAF' } })
    expect(approval.label(asked('approval', { diploma: null, doubt: 'alternative' }))).toEqual({ key: 'requirement_approval_or' })
  })
  it('nobody is ruled out', () => {
    expect(meet(partner([bourg]), OR)).toMatchObject({ state: 'check', reason: { key: 'requirement_approval_or_with' } })
    expect(meet(partner([lyon], [held('DEAF', 'Lyon', 'verified', '2026-11-22')]), OR)).toMatchObject({ state: 'check' })
    expect(meet(partner([bourg], [held('DEAF', 'Bourg')]), OR)).toMatchObject({
      state: 'partial',
      reason: { key: 'requirement_approval_shown_or' },
    })
    expect(meet(partner([lyon], [held('DEAF', 'Lyon')]), OR)).toMatchObject({ state: 'covers' })
  })
})
