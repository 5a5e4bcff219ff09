import type { Consortium, Partner } from './consortium'

/** A part of a partner's sheet that a person recognises. `identity` is its names, SIRET, capacity and notes. */
export type Section =
  | 'identity'
  | 'sites'
  | 'areas'
  | 'skills'
  | 'approvals'
  | 'certifications'
  | 'wants'
  | 'refuses'
  | 'references'
  | 'conflicts'
  | 'contacts'

/** What would change in one section: what it is called, before and after. */
export interface SectionChange {
  readonly section: Section
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

/** What would become of one partner. */
export interface PartnerChange {
  readonly id: string
  readonly name: string
  readonly kind: 'added' | 'changed' | 'removed'
  /** Sections that differ; empty unless the partner is `changed`. */
  readonly sections: readonly SectionChange[]
}

/** What taking `after` instead of `before` would do: shown before anything is kept. */
export interface ConsortiumChange {
  /** The name before, where it changes. */
  readonly renamedFrom: string | null
  readonly convention: 'added' | 'changed' | 'removed' | 'same'
  /** The convention's fields that differ, as the file names them; empty unless it is `changed`. */
  readonly conventionFields: readonly string[]
  /** `reset`: the consortium's own weights give way to those that the product proposes. */
  readonly weights: 'changed' | 'reset' | 'same'
  /** Partners that differ, in the order of `after`, then those removed. */
  readonly partners: readonly PartnerChange[]
  /** Whether nothing differs at all. */
  readonly same: boolean
}

/** Compares two consortia by the ids of their partners; `before` is null where nothing is stored. */
export function compareConsortia(before: Consortium | null, after: Consortium): ConsortiumChange {
  const old = new Map((before?.partners ?? []).map((partner) => [partner.id, partner]))
  const kept = new Set(after.partners.map((partner) => partner.id))
  const partners: PartnerChange[] = after.partners.flatMap((partner): PartnerChange[] => {
    const was = old.get(partner.id)
    if (!was) return [{ id: partner.id, name: partner.name, kind: 'added', sections: [] }]
    const sections = comparePartners(was, partner)
    return sections.length > 0 ? [{ id: partner.id, name: partner.name, kind: 'changed', sections }] : []
  })
  for (const partner of old.values()) {
    if (!kept.has(partner.id)) partners.push({ id: partner.id, name: partner.name, kind: 'removed', sections: [] })
  }
  const renamedFrom = before && before.name !== after.name ? before.name : null
  const was = before?.convention ?? null
  const convention = alike(was, after.convention) ? 'same' : was === null ? 'added' : after.convention === null ? 'removed' : 'changed'
  const weights = alike(before?.weights ?? null, after.weights) ? 'same' : after.weights === null ? 'reset' : 'changed'
  const reordered = before !== null && !alike([...old.keys()], [...kept])
  return {
    renamedFrom,
    convention,
    conventionFields: convention === 'changed' ? differing(was ?? {}, after.convention ?? {}) : [],
    weights,
    partners,
    same:
      renamedFrom === null && convention === 'same' && weights === 'same' && partners.length === 0 && !reordered && before?.id === after.id,
  }
}

function comparePartners(before: Partner, after: Partner): SectionChange[] {
  const identity = (partner: Partner) => ({
    name: partner.name,
    fullName: partner.fullName,
    siret: partner.siret,
    notes: partner.notes,
    ...partner.capacity,
  })
  const sections = [
    compareSection(
      'identity',
      Object.entries(identity(before)),
      Object.entries(identity(after)),
      ([field]) => field,
      ([field]) => field,
    ),
    compareSection(
      'sites',
      before.sites,
      after.sites,
      (site) => site.id,
      (site) => site.name || site.town,
    ),
    compareSection(
      'areas',
      before.areas,
      after.areas,
      (area) => `${area.layer} ${area.name}`,
      (area) => area.name,
    ),
    compareSection(
      'skills',
      before.skills,
      after.skills,
      (skill) => skill.id,
      (skill) => skill.name,
    ),
    compareSection(
      'approvals',
      before.approvals,
      after.approvals,
      (one) => `${one.diploma} ${one.site}`,
      (one) => `${one.diploma} (${one.site})`,
    ),
    compareSection(
      'certifications',
      before.certifications,
      after.certifications,
      (one) => `${one.name} ${one.category}`,
      (one) => one.name,
    ),
    compareSection(
      'wants',
      before.wants,
      after.wants,
      (want) => want,
      (want) => want,
    ),
    compareSection(
      'refuses',
      before.refuses,
      after.refuses,
      (refusal) => refusal,
      (refusal) => refusal,
    ),
    compareSection(
      'references',
      before.references,
      after.references,
      (one) => `${one.buyer} ${one.object}`,
      (one) => (one.year === null ? one.buyer : `${one.buyer} (${one.year})`),
    ),
    compareSection(
      'conflicts',
      before.conflicts,
      after.conflicts,
      (buyer) => buyer,
      (buyer) => buyer,
    ),
    compareSection(
      'contacts',
      before.contacts,
      after.contacts,
      (one) => `${one.role} ${one.name ?? ''}`,
      (one) => one.name ?? one.role,
    ),
  ]
  return sections.filter((change) => change.added.length + change.changed.length + change.removed.length > 0)
}

/** Items are the same thing where `key` is; a thing listed twice is compared in order. */
function compareSection<T>(
  section: Section,
  before: readonly T[],
  after: readonly T[],
  key: (item: T) => string,
  name: (item: T) => string,
): SectionChange {
  const old = new Map<string, T[]>()
  for (const item of before) old.set(key(item), [...(old.get(key(item)) ?? []), item])
  const [added, changed]: string[][] = [[], []]
  for (const item of after) {
    const was = old.get(key(item))?.shift()
    if (was === undefined) added?.push(name(item))
    else if (!alike(was, item)) changed?.push(name(item))
  }
  return { section, added: added ?? [], changed: changed ?? [], removed: [...old.values()].flat().map(name) }
}

/** The fields that two objects don't have alike. */
function differing(one: object, other: object): string[] {
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => !alike(left[field], right[field]))
}

/** Same content, whatever the order of the fields. */
function alike(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const [keys, others] = [Object.keys(one), Object.keys(other)]
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>]
  return Array.isArray(one) === Array.isArray(other) && keys.length === others.length && keys.every((key) => alike(left[key], right[key]))
}
