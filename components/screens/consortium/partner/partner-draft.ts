import type {
  Approval,
  Area,
  Certification,
  Contact,
  Partner,
  Reference,
  Site,
  Skill,
  Standing,
} from '../../../../utils/consortium/consortium'
import { newId } from '../../../../utils/consortium/new-id'
import { departementCode } from '../../../../utils/territory/departement-code'

/** Rows of a form are known by a key of their own: a person may rename or reorder anything else. */
interface Row {
  key: string
  standing: Standing
}
/** Everything as it is typed. A row's `key` is the stored id where there is one. */
export interface PartnerDraft {
  id: string | null
  name: string
  fullName: string
  siret: string
  sites: (Row & { name: string; town: string; departement: string })[]
  areas: (Row & { layer: Area['layer']; name: string; departements: string })[]
  skills: (Row & { name: string; words: string; cpv: string })[]
  approvals: (Row & { diploma: string; site: string; validUntil: string })[]
  certifications: (Row & { name: string; category: NonNullable<Certification['category']> | ''; validUntil: string })[]
  contacts: { key: string; role: Contact['role']; name: string; email: string; phone: string }[]
  learners: string
  turnover: string
  answeringDays: string
  wants: string
  refuses: string
  references: (Row & { buyer: string; object: string; year: string; outcome: NonNullable<Reference['outcome']> | '' })[]
  conflicts: string
  notes: string
}

/** Prefix of the keys of rows that are not stored yet. */
const NEW = 'new:'
let rows = 0

/** A key for a row that a person has just added. */
export const newKey = (): string => `${NEW}${++rows}`

const list = (items: readonly string[], mark: string): string => items.join(mark)
const number = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','))

/** A partner's sheet laid out to be typed in. */
export function draftOf(partner: Partner): PartnerDraft {
  return {
    id: partner.id,
    name: partner.name,
    fullName: partner.fullName ?? '',
    siret: partner.siret ?? '',
    sites: partner.sites.map(({ id, ...site }) => ({ key: id, ...site })),
    areas: partner.areas.map((area) => ({ ...area, key: newKey(), departements: list(area.departements, ', ') })),
    skills: partner.skills.map(({ id, ...skill }) => ({ key: id, ...skill, words: list(skill.words, ', '), cpv: list(skill.cpv, ', ') })),
    approvals: partner.approvals.map((one) => ({ ...one, key: newKey(), validUntil: one.validUntil ?? '' })),
    certifications: partner.certifications.map((one) => ({
      ...one,
      key: newKey(),
      category: one.category ?? '',
      validUntil: one.validUntil ?? '',
    })),
    contacts: partner.contacts.map((one) => ({
      role: one.role,
      key: newKey(),
      name: one.name ?? '',
      email: one.email ?? '',
      phone: one.phone ?? '',
    })),
    learners: number(partner.capacity.learners),
    turnover: number(partner.capacity.turnover),
    answeringDays: number(partner.capacity.answeringDays),
    wants: list(partner.wants, '\n'),
    refuses: list(partner.refuses, '\n'),
    references: partner.references.map((one) => ({ ...one, key: newKey(), year: number(one.year), outcome: one.outcome ?? '' })),
    conflicts: list(partner.conflicts, '\n'),
    notes: partner.notes,
  }
}

/** Words between commas, semicolons or line ends, without blanks. */
export const split = (typed: string, marks = /[,;\n]/): string[] =>
  typed
    .split(marks)
    .map((word) => word.trim())
    .filter(Boolean)

/** A number as a French person types it: `1 200,5`. NaN where it is none, null where nothing is typed. */
export function typedNumber(typed: string): number | null {
  const bare = typed.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.')
  if (bare === '') return null
  return /^\d+(\.\d+)?$/.test(bare) ? Number(bare) : Number.NaN
}

/** The partner that a sound draft describes. `others`: those it must not be confused with. */
export function partnerFrom(draft: PartnerDraft, others: readonly Partner[]): Partner {
  const siteIds = idsOf(draft.sites, (site) => site.name || site.town)
  const skillIds = idsOf(draft.skills, (skill) => skill.name)
  const text = (typed: string): string | null => typed.trim() || null
  return {
    id:
      draft.id ??
      newId(
        draft.name,
        others.map((other) => other.id),
      ),
    name: draft.name.trim(),
    fullName: text(draft.fullName),
    siret: text(draft.siret.replace(/\s/g, '')),
    sites: draft.sites.map(
      (site): Site => ({
        id: siteIds.get(site.key) ?? site.key,
        name: site.name.trim() || site.town.trim(),
        town: site.town.trim(),
        departement: site.departement,
        standing: site.standing,
      }),
    ),
    areas: draft.areas.map(
      (area): Area => ({
        layer: area.layer,
        name: area.name.trim(),
        departements: [...new Set(split(area.departements).map((code) => departementCode(code) ?? code))],
        standing: area.standing,
      }),
    ),
    skills: draft.skills.map(
      (skill): Skill => ({
        id: skillIds.get(skill.key) ?? skill.key,
        name: skill.name.trim(),
        words: split(skill.words),
        cpv: split(skill.cpv).map(bareCpv),
        standing: skill.standing,
      }),
    ),
    approvals: draft.approvals.map(
      (one): Approval => ({
        diploma: one.diploma.trim(),
        site: siteIds.get(one.site) ?? one.site,
        validUntil: text(one.validUntil),
        standing: one.standing,
      }),
    ),
    certifications: draft.certifications.map(
      (one): Certification => ({
        name: one.name.trim(),
        category: one.category || null,
        validUntil: text(one.validUntil),
        standing: one.standing,
      }),
    ),
    capacity: {
      learners: typedNumber(draft.learners),
      turnover: typedNumber(draft.turnover),
      answeringDays: typedNumber(draft.answeringDays),
    },
    wants: split(draft.wants, /\n/),
    refuses: split(draft.refuses, /\n/),
    references: draft.references.map(
      (one): Reference => ({
        buyer: one.buyer.trim(),
        object: one.object.trim(),
        year: typedNumber(one.year),
        outcome: one.outcome || null,
        standing: one.standing,
      }),
    ),
    conflicts: split(draft.conflicts, /\n/),
    contacts: draft.contacts.map(
      (one): Contact => ({ role: one.role, name: text(one.name), email: text(one.email), phone: text(one.phone) }),
    ),
    notes: draft.notes.trim(),
  }
}

/** A CPV code without its check digit: `80530000-8` → `80530000`. */
export const bareCpv = (typed: string): string => typed.replace(/\s|-\d$/g, '')

/** The ids of rows: kept where they are stored, made from the name where they are new. */
function idsOf<T extends { key: string }>(rows: readonly T[], name: (row: T) => string): Map<string, string> {
  const stored = rows.filter((row) => !row.key.startsWith(NEW)).map((row) => row.key)
  const ids = new Map(stored.map((id) => [id, id]))
  for (const row of rows) if (!ids.has(row.key)) ids.set(row.key, newId(name(row), ids.values()))
  return ids
}
