import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import french from '../../../../public/_locales/fr/messages.json'
import type { Partner } from '../../../../utils/consortium/consortium'
import { requirementKinds } from '../../../../utils/matching/registry'
import { ROW_WORTH } from '../../../../utils/matching/rows/coverage'
import type { Reason } from '../../../../utils/matching/verdict'
import type { Requirement, RequirementKindId } from '../../../../utils/terms/terms'
import { departements } from '../../../../utils/territory/departements'
import { ROOT } from '../../../conventions/rules/source-file'
import { anyConsortium, anyPartner } from '../../../support/any-consortium'
import { asked, NOW, questionOf } from '../../../support/requirement-question'
import { aPartner } from '../../../support/tender'

const DIPLOMAS = ['DEAES', 'DEAF', 'CAFERUIS']
const code = fc.constantFrom('01', '15', '63', '69', '74', ...departements.map((one) => one.code))
const level = fc.constantFrom<Requirement['level']>('mandatory', 'implied', 'wished')
const category = fc.constantFrom('training' as const, 'skills-assessment' as const, 'vae' as const, 'apprenticeship' as const)
const number = fc.option(fc.nat(60))
/** Any requirement, one kind as often as another: a kind without a line here fails the first test. */
const ANY: Readonly<Record<RequirementKindId, fc.Arbitrary<Requirement>>> = {
  approval: fc.tuple(fc.option(fc.constantFrom(...DIPLOMAS)), level).map(([diploma, at]) => asked('approval', { diploma }, at)),
  qualiopi: fc.option(category).map((one) => asked('qualiopi', { category: one })),
  'activity-declaration': fc.constant(asked('activity-declaration', {})),
  turnover: fc.nat(9_000_000).map((amount) => asked('turnover', { amount })),
  'on-site': fc
    .tuple(fc.array(code, { maxLength: 3 }), fc.boolean())
    .map(([codes, exclusive]) => asked('on-site', { departements: [...new Set(codes)], exclusive })),
  proximity: fc.tuple(number, number).map(([minutes, kilometres]) => asked('proximity', { minutes, kilometres })),
  premises: fc.array(code, { maxLength: 3 }).map((codes) => asked('premises', { departements: [...new Set(codes)] })),
  qualification: fc.constantFrom('niveau 6', 'diplôme de psychologue').map((diploma) => asked('qualification', { diploma })),
  experience: number.map((years) => asked('experience', { years })),
  references: fc.option(fc.integer({ min: 1, max: 5 })).map((count) => asked('references', { count })),
  remote: number.map((share) => asked('remote', { share })),
}
const anyRequirement = fc.oneof(...Object.values(ANY))
const places = fc.uniqueArray(code, { maxLength: 4 })

const kindOf = (requirement: Requirement) => {
  const kind = requirementKinds.get(requirement.kind)
  if (!kind) throw new Error(`no file for ${requirement.kind}`)
  return kind
}
const meet = (requirement: Requirement, partner: Partner, codes: readonly string[]) =>
  kindOf(requirement).meet(questionOf(requirement, partner, codes))

test('there is a file for each kind of requirement, and no other', () => {
  const files = readdirSync(join(ROOT, 'utils/matching/requirements')).map((name) => name.replace(/\.ts$/, ''))
  expect(files.sort()).toEqual(Object.keys(ANY).sort())
  expect([...requirementKinds.keys()].sort()).toEqual(files)
})

/** Where a partner may be so that it has spoken of places: what it adds is then no first word. */
const FAR = { id: 'far', name: 'Loin', town: 'Loin', departement: '974', standing: 'declared' as const }
const speaking = fc
  .tuple(anyPartner, fc.nat(1_000_000))
  .map(([one, turnover]): Partner => ({ ...one, sites: [...one.sites, FAR], capacity: { ...one.capacity, turnover } }))

const sure = fc.constantFrom('verified' as const, 'declared' as const, 'to-check' as const)
const more: fc.Arbitrary<(partner: Partner) => Partner> = fc.oneof(
  fc.tuple(code, sure).map(
    ([departement, standing]) =>
      (to: Partner): Partner => ({
        ...to,
        sites: [...to.sites, { id: 'more', name: 'Plus', town: 'Plus', departement, standing }],
      }),
  ),
  fc.tuple(fc.array(code, { maxLength: 4 }), sure).map(
    ([codes, standing]) =>
      (to: Partner): Partner => ({
        ...to,
        areas: [...to.areas, { layer: 'lived' as const, name: 'Plus', departements: codes, standing }],
      }),
  ),
  fc.tuple(fc.constantFrom(...DIPLOMAS), sure, code, fc.nat(9)).map(([diploma, standing, departement, at]) => (to: Partner): Partner => {
    const site = to.sites[at] ?? { id: 'more', name: 'Plus', town: 'Plus', departement, standing: 'declared' as const }
    const sites = to.sites.includes(site) ? to.sites : [...to.sites, site]
    return { ...to, sites, approvals: [...to.approvals, { diploma, site: site.id, validUntil: null, standing }] }
  }),
  fc.tuple(fc.option(category), sure).map(
    ([one, standing]) =>
      (to: Partner): Partner => ({
        ...to,
        certifications: [...to.certifications, { name: 'Qualiopi', category: one, validUntil: null, standing }],
      }),
  ),
  fc.nat(5_000_000).map(
    (amount) =>
      (to: Partner): Partner => ({
        ...to,
        capacity: { ...to.capacity, turnover: (to.capacity.turnover ?? 0) + amount },
      }),
  ),
  fc.tuple(fc.option(fc.integer({ min: 2000, max: 2026 })), sure).map(
    ([year, standing]) =>
      (to: Partner): Partner => ({
        ...to,
        references: [
          ...to.references,
          { buyer: 'Un acheteur', object: 'Analyse des pratiques des assistants familiaux', year, outcome: null, standing },
        ],
      }),
  ),
  sure.map(
    (standing) =>
      (to: Partner): Partner => ({
        ...to,
        skills: [...to.skills, { id: 'more', name: 'Classes à distance', words: [], cpv: [], standing }],
      }),
  ),
)

describe('whatever is asked, of whomever, wherever', () => {
  it('a capability more never lowers an answer', () => {
    let raised = 0
    fc.assert(
      fc.property(anyRequirement, speaking, places, more, (requirement, partner, codes, add) => {
        const [before, after] = [meet(requirement, partner, codes), meet(requirement, add(partner), codes)]
        expect(ROW_WORTH[after.state]).toBeGreaterThanOrEqual(ROW_WORTH[before.state])
        if (after.state !== before.state) raised++
      }),
      { numRuns: 2_000 },
    )
    expect(raised).toBeGreaterThan(50)
  })

  it('a partner of whom nothing is known is to check', () => {
    const empty = aPartner('Muet', '69', [], { sites: [] })
    fc.assert(
      fc.property(anyRequirement, places, (requirement, codes) => {
        expect(meet(requirement, empty, codes).state).toBe('check')
      }),
    )
  })

  it('the order of what a sheet says changes no state', () => {
    const reversed = (partner: Partner): Partner => ({
      ...partner,
      sites: [...partner.sites].reverse(),
      areas: [...partner.areas].reverse(),
      approvals: [...partner.approvals].reverse(),
      certifications: [...partner.certifications].reverse(),
      references: [...partner.references].reverse(),
      skills: [...partner.skills].reverse(),
    })
    fc.assert(
      fc.property(anyRequirement, anyPartner, places, (requirement, partner, codes) => {
        expect(meet(requirement, reversed(partner), codes).state).toBe(meet(requirement, partner, codes).state)
      }),
      { numRuns: 500 },
    )
  })

  it('all together make no less than the best of them, in any order', () => {
    fc.assert(
      fc.property(anyRequirement, anyConsortium, places, (requirement, consortium, codes) => {
        const { together, meet: one } = kindOf(requirement)
        const [first] = consortium.partners
        if (!together || !first) return
        const question = { ...questionOf(requirement, first, codes), consortium }
        const { state } = together(question)
        const turned = { ...consortium, partners: [...consortium.partners].reverse() }
        expect(together({ ...question, consortium: turned }).state).toBe(state)
        for (const partner of consortium.partners) {
          expect(ROW_WORTH[state]).toBeGreaterThanOrEqual(ROW_WORTH[one({ ...question, partner }).state])
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('every sentence is in the locales, with its values', () => {
    const sentences: Record<string, { message: string; placeholders?: Record<string, unknown> }> = french
    const check = ({ key, params = {} }: Reason) => {
      const forms = 'count' in params && !(key in sentences) ? [`${key}_one`, `${key}_other`] : [key]
      for (const form of forms) {
        expect(Object.keys(sentences), form).toContain(form)
        // Of whom a partner's own sentence speaks is put in where it is told elsewhere.
        const named = Object.keys(sentences[form]?.placeholders ?? {}).filter((name) => name !== 'who')
        expect(Object.keys(params)).toEqual(expect.arrayContaining(named))
      }
    }
    fc.assert(
      fc.property(anyRequirement, anyConsortium, fc.option(more), places, (requirement, consortium, add, codes) => {
        const kind = kindOf(requirement)
        check(kind.label(requirement))
        for (const one of consortium.partners) {
          const partner = add ? add(one) : one
          const question = { ...questionOf(requirement, partner, codes), consortium }
          check(kind.meet(question).reason)
          if (kind.together) check(kind.together(question).reason)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

test('the moment is an argument: what runs out is judged at it', () => {
  const partner = aPartner('P', '69', [], {
    certifications: [{ name: 'Qualiopi', category: null, validUntil: '2027-06-30', standing: 'verified' }],
  })
  const question = questionOf(asked('qualiopi', { category: null }), partner)
  const kind = kindOf(question.requirement)
  expect(kind.meet({ ...question, now: NOW }).state).toBe('covers')
  expect(kind.meet({ ...question, now: Date.parse('2027-07-01T08:00:00Z') }).state).toBe('no')
})
