import type { Finder } from '../../../utils/finding/table'
import { send } from '../../../utils/messaging/send'
import type { Opportunity } from '../../../utils/opportunities/opportunity'
import { readOpportunity } from '../../../utils/opportunities/read-opportunity'
import { ok, type Result } from '../../../utils/problems/problem'

/** Ids in one question. */
const AT_ONCE = 500

/** All that is open, whole; the first problem where a part of it can't be had: half of a calendar would pass for all of it. */
export async function loadOpen(finder: Finder): Promise<Result<Opportunity[]>> {
  const ids = await finder.ids({})
  const opportunities: Opportunity[] = []
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const answer = await send('opportunities', { ids: ids.slice(at, at + AT_ONCE) })
    if (!answer.ok) return answer
    opportunities.push(...answer.value.flatMap((record) => readOpportunity(record) ?? []))
  }
  return ok(opportunities)
}
