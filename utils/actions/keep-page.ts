import type { Gesture } from '../opportunities/gesture'
import { keepRow, keepTender } from '../opportunities/keep-tender'
import { copyOf } from '../opportunities/notice-copy'
import type { Reading } from '../portals/portal'
import { rowKey, tenderKey } from '../portals/tender-key'

/**
 * The gesture that follows a page, or the row of a list that a link leads to, from the browser's own menu; null where the
 * page holds no tender. It is kept as its script read it: its page completes it when the panel shows it.
 */
export async function keepPage(reading: Reading, link: string | undefined, now: number): Promise<Gesture | null> {
  const gesture = crypto.randomUUID()
  const { portal, url } = reading
  if (reading.kind === 'list') {
    const row = link === undefined ? undefined : reading.rows.find(({ href }) => href === link)
    const key = row && rowKey(portal, row)
    return row && key && portal ? { gesture, changes: keepRow(key, portal, row.href ?? url, row) } : null
  }
  if (reading.kind === 'other') return null
  const { tender } = reading
  const copy = await copyOf(reading, now)
  const key = tenderKey(portal, tender, url)
  const changes = keepTender({
    key,
    portal: reading.portal,
    url,
    tender,
    questions: null,
    months: null,
    verdict: null,
    copy: copy.id,
    at: now,
  })
  return { gesture, changes, copies: [copy] }
}
