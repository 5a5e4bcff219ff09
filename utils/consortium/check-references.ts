import type { ProblemCode } from '../problems/problem'
import type { Consortium } from './consortium'

/** A value of a consortium that is wrong because of another: where it is, why, and what it says. */
export interface BadReference {
  readonly code: ProblemCode
  readonly path: readonly (string | number)[]
  readonly found: string
}

/** What a field-by-field check can't see: an id given twice, an approval for a site that the partner hasn't got. */
export function checkReferences({ partners }: Consortium): BadReference[] {
  const bad: BadReference[] = repeated(partners, ['partners'])
  for (const [at, partner] of partners.entries()) {
    bad.push(...repeated(partner.sites, ['partners', at, 'sites']), ...repeated(partner.skills, ['partners', at, 'skills']))
    for (const [index, approval] of partner.approvals.entries()) {
      if (partner.sites.some((site) => site.id === approval.site)) continue
      bad.push({ code: 'file-unknown-site', path: ['partners', at, 'approvals', index, 'site'], found: approval.site })
    }
  }
  return bad
}

function repeated(items: readonly { readonly id: string }[], path: readonly (string | number)[]): BadReference[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ code: 'file-duplicate-id' as const, path: [...path, index, 'id'], found: id }]
  })
}
