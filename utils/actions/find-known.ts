import type { Known } from '../opportunities/known'
import { readOpportunity } from '../opportunities/read-opportunity'
import { loadRecords } from '../storage/opportunity-store'

/** What is known at a glance of the tenders with these keys. */
export async function findKnown(keys: readonly string[]): Promise<Record<string, Known>> {
  const known = new Map<string, Known>()
  const asked = new Set(keys)
  for (const record of await loadRecords(keys)) {
    const opportunity = readOpportunity(record)
    if (!opportunity) continue
    const { id, stage, closed, deleted, pilot, tags } = opportunity
    for (const key of opportunity.keys) {
      if (asked.has(key))
        known.set(key, { id, stage, closed: closed?.why ?? null, deleted, pilot, tags: [...new Set(tags.map(({ name }) => name))] })
    }
  }
  return Object.fromEntries(known)
}
