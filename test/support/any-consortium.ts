import fc from 'fast-check'
import type { Consortium, Partner, Standing } from '../../utils/consortium/consortium'
import { departements } from '../../utils/territory/departements'

const standing = fc.constantFrom<Standing>('verified', 'declared', 'to-check')
const words = fc.string({ maxLength: 40 })
const name = fc.string({ minLength: 1, maxLength: 40 }).map((text) => text.trim() || 'Nom')
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/)
const departement = fc.constantFrom(...departements.map(({ code }) => code))
const amount = fc.option(fc.nat(9_000_000))
const day = fc.option(
  fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
)
const siret = fc.option(fc.constantFrom('73282932000074', '35600000000048', '35600000009075'))
const points = fc.nat(60)
const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 })
const distinct = <T extends { id: string }>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { maxLength: 4, selector: ({ id }) => id })

const site = fc.record({ id: slug, name: words, town: words, departement, standing })
const skill = fc.record({ id: slug, name, words: few(name), cpv: few(fc.stringMatching(/^\d{2,8}$/)), standing })
const contact = fc.record({
  role: fc.constantFrom('development' as const, 'direction' as const, 'pedagogy' as const, 'administration' as const),
  name: fc.option(words),
  email: fc.option(fc.constantFrom('a@exemple.fr', 'dev.tout@asso.exemple.org')),
  phone: fc.option(words),
})
const area = fc.record({
  layer: fc.constantFrom('administrative' as const, 'health' as const, 'lived' as const),
  name,
  departements: few(departement),
  standing,
})

/** A partner such as a person could describe it, sound but arbitrary. */
export const anyPartner: fc.Arbitrary<Partner> = distinct(site).chain((sites) =>
  fc.record({
    id: slug,
    name,
    fullName: fc.option(words),
    siret,
    sites: fc.constant(sites),
    areas: few(area),
    skills: distinct(skill),
    approvals:
      sites.length > 0
        ? few(fc.record({ diploma: name, site: fc.constantFrom(...sites.map(({ id }) => id)), validUntil: day, standing }))
        : fc.constant([]),
    certifications: few(
      fc.record({
        name,
        category: fc.option(fc.constantFrom('training' as const, 'skills-assessment' as const, 'vae' as const, 'apprenticeship' as const)),
        validUntil: day,
        standing,
      }),
    ),
    capacity: fc.record({ learners: amount, turnover: amount, answeringDays: amount }),
    wants: few(words),
    refuses: few(words),
    references: few(
      fc.record({
        buyer: name,
        object: words,
        year: fc.option(fc.integer({ min: 1990, max: 2030 })),
        outcome: fc.option(fc.constantFrom('good' as const, 'bad' as const)),
        standing,
      }),
    ),
    conflicts: few(words),
    contacts: few(contact),
    notes: words,
  }),
)

/** A sound consortium, with or without a convention and partners. */
export const anyConsortium: fc.Arbitrary<Consortium> = fc.record({
  id: slug,
  name,
  convention: fc.option(
    fc.record({
      object: words,
      rules: few(words),
      signedOn: day,
      endsOn: day,
      soloAnswer: fc.option(fc.constantFrom('free' as const, 'inform' as const, 'joint' as const)),
      leastDays: fc.option(fc.nat(60)),
      leastShare: fc.option(fc.nat(100)),
      standing,
    }),
  ),
  partners: distinct(anyPartner),
  weights: fc.option(
    fc.record({
      version: fc.integer({ min: 1, max: 9 }),
      domain: fc.integer({ min: 1, max: 60 }),
      territory: points,
      coverage: points,
      days: points,
      size: points,
      history: points,
      balance: points,
    }),
  ),
})
