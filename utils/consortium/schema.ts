import * as v from 'valibot'
import type { ProblemCode } from '../problems/problem'
import { departementCode } from '../territory/departement-code'
import type { Consortium } from './consortium'
import { isSiret } from './siret'

// The message of an issue is the code of the problem it becomes: words are in the locales.
const because = (code: ProblemCode): ProblemCode => code

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest, because('file-too-long')))
const filled = (longest: number) => v.pipe(text(longest), v.trim(), v.nonEmpty(because('file-missing-field')))
const list = <S extends v.GenericSchema>(item: S, most: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most, because('file-too-long'))), [])
const orNull = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null)
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, because('file-bad-id')))
const amount = orNull(v.pipe(v.number(), v.finite(), v.minValue(0)))

function dateExists(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
const day = orNull(v.pipe(v.string(), v.check(dateExists, because('file-bad-date'))))
const departement = v.pipe(
  v.string(),
  v.transform((printed) => departementCode(printed) ?? printed),
  v.check((code) => departementCode(code) === code, because('file-unknown-departement')),
)
const cpv = v.pipe(
  v.string(),
  v.transform((printed) => printed.replace(/\s|-\d$/g, '')),
  v.regex(/^\d{2,8}$/, because('file-bad-cpv')),
)
const siret = v.pipe(
  v.string(),
  v.transform((printed) => printed.replace(/\s/g, '')),
  v.check(isSiret, because('file-bad-siret')),
)
// What a file doesn't say of its standing is nobody's checked fact.
const standing = v.optional(v.picklist(['verified', 'declared', 'to-check']), 'to-check')

const percent = orNull(v.pipe(v.number(), v.minValue(0), v.maxValue(100)))

const convention = v.object({
  object: text(2_000),
  rules: list(text(1_000), 50),
  signedOn: day,
  endsOn: day,
  soloAnswer: orNull(v.picklist(['free', 'inform', 'joint'])),
  leastDays: amount,
  leastShare: percent,
  standing,
})

const site = v.object({ id: slug, name: text(200), town: text(200), departement, standing })

const area = v.object({
  layer: v.picklist(['administrative', 'health', 'lived']),
  name: filled(200),
  departements: list(departement, 120),
  standing,
})

const skill = v.object({ id: slug, name: filled(200), words: list(filled(200), 100), cpv: list(cpv, 100), standing })

const approval = v.object({ diploma: filled(200), site: v.string(), validUntil: day, standing })

const certification = v.object({
  name: filled(200),
  category: orNull(v.picklist(['training', 'skills-assessment', 'vae', 'apprenticeship'])),
  validUntil: day,
  standing,
})

const contact = v.object({
  role: v.picklist(['development', 'direction', 'pedagogy', 'administration']),
  name: orNull(text(200)),
  email: orNull(v.pipe(text(254), v.regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, because('file-bad-email')))),
  phone: orNull(text(40)),
})

const reference = v.object({
  buyer: filled(300),
  object: text(500),
  year: orNull(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))),
  outcome: orNull(v.picklist(['good', 'bad'])),
  standing,
})

const points = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000))
const weights = v.pipe(
  v.object({
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    domain: points,
    territory: points,
    coverage: points,
    days: points,
    size: points,
    history: points,
    balance: points,
  }),
  // A score out of nothing is no score.
  v.check(({ version: _, ...lines }) => Object.values(lines).some((line) => line > 0), because('file-invalid-value')),
)

const partner = v.object({
  id: slug,
  name: filled(200),
  fullName: orNull(text(500)),
  siret: orNull(siret),
  sites: list(site, 200),
  areas: list(area, 200),
  skills: list(skill, 200),
  approvals: list(approval, 500),
  certifications: list(certification, 50),
  capacity: v.optional(v.object({ learners: amount, turnover: amount, answeringDays: amount }), {
    learners: null,
    turnover: null,
    answeringDays: null,
  }),
  wants: list(text(500), 50),
  refuses: list(text(500), 50),
  references: list(reference, 200),
  conflicts: list(text(200), 50),
  contacts: list(contact, 50),
  notes: v.optional(text(10_000), ''),
})

/** The shape of a consortium: what a value must be, field by field. What refers to something else is in `check-references.ts`. */
export const consortiumSchema: v.GenericSchema<unknown, Consortium> = v.object({
  id: slug,
  name: filled(200),
  convention: orNull(convention),
  partners: list(partner, 100),
  weights: orNull(weights),
})
