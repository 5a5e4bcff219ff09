import { describe, expect, it, test } from 'vitest'
import type { Certification } from '../../../../utils/consortium/consortium'
import activityDeclaration from '../../../../utils/matching/requirements/activity-declaration'
import qualiopi from '../../../../utils/matching/requirements/qualiopi'
import { asked, questionOf } from '../../../support/requirement-question'
import { aPartner } from '../../../support/tender'

const certificate = (known: Partial<Certification> = {}): Certification => ({
  name: 'Qualiopi',
  category: 'training',
  validUntil: null,
  standing: 'verified',
  ...known,
})
const holding = (...certifications: Certification[]) => aPartner('P', '69', [], { certifications })
const ANY = asked('qualiopi', { category: null })
const VAE = asked('qualiopi', { category: 'vae' })

describe('Qualiopi', () => {
  const meet = (requirement: typeof ANY, ...certifications: Certification[]) =>
    qualiopi.meet(questionOf(requirement, holding(...certifications)))

  it('settles, by category', () => {
    expect(qualiopi).toMatchObject({ role: 'settling', needsProof: false })
    expect(qualiopi.label(VAE)).toEqual({ key: 'requirement_qualiopi_for_vae' })
    expect(qualiopi.label(asked('qualiopi', { category: 'skills-assessment' }))).toEqual({
      key: 'requirement_qualiopi_for_skills_assessment',
    })
  })

  it.each([
    ['verified', 'covers'],
    ['declared', 'declared'],
    ['to-check', 'check'],
  ] as const)('%s is %s', (standing, state) => {
    expect(meet(ANY, certificate({ standing }))).toMatchObject({ state })
    expect(meet(VAE, certificate({ standing, category: 'vae' }))).toMatchObject({ state })
  })

  it('held for another category, or for none that is said, is to check', () => {
    expect(meet(VAE, certificate())).toMatchObject({ state: 'check', reason: { key: 'requirement_qualiopi_other_category' } })
    expect(meet(VAE, certificate({ category: null }))).toMatchObject({
      state: 'check',
      reason: { key: 'requirement_qualiopi_uncategorised' },
    })
    expect(meet(VAE, certificate(), certificate({ category: 'vae' }))).toMatchObject({ state: 'covers' })
  })

  it('nobody’s silence is a no, even beside other certificates', () => {
    for (const others of [[], [certificate({ name: 'ISO 9001', category: null })]])
      expect(meet(ANY, ...others)).toMatchObject({ state: 'check' })
  })

  it('run out is no, running out before the deadline to check', () => {
    expect(meet(ANY, certificate({ validUntil: '2026-11-22' }))).toMatchObject({ state: 'no', reason: { params: { day: '2026-11-22' } } })
    expect(meet(ANY, certificate({ validUntil: '2026-12-31' }))).toMatchObject({
      state: 'check',
      reason: { key: 'requirement_qualiopi_ends' },
    })
    expect(meet(ANY, certificate({ validUntil: '2026-11-22' }), certificate({ standing: 'declared' }))).toMatchObject({ state: 'declared' })
  })
})

test('an activity declaration follows from Qualiopi, or is said; else nobody knows', () => {
  const meet = (...certifications: Certification[]) =>
    activityDeclaration.meet(questionOf(asked('activity-declaration', {}), holding(...certifications)))
  expect(activityDeclaration.role).toBe('telling')
  expect(meet(certificate())).toMatchObject({ state: 'covers', reason: { key: 'requirement_activity_declaration_certified' } })
  expect(meet(certificate({ standing: 'declared' }))).toMatchObject({ state: 'declared' })
  expect(meet(certificate({ name: 'Déclaration d’activité', category: null }))).toMatchObject({
    state: 'covers',
    reason: { key: 'requirement_activity_declaration_said' },
  })
  expect(meet(certificate({ validUntil: '2020-01-01' }))).toMatchObject({ state: 'check' })
  expect(meet()).toMatchObject({ state: 'check' })
})
