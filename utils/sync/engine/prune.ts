import type { KnownFile } from '../ledger'
import { parseSegmentName } from '../segment-name'
import { type Listed, pathOf } from './list-segments'
import type { Run } from './sync-once'

/** How long the names of own files that were merged are kept: one that a store still lists is not to be taken for another's. Milliseconds. */
const KEPT = 30 * 86_400_000

/** Forgets names that the store lists no more and that prove nothing: their pushes are in a merged file that it lists. */
export async function prune({ ledger, space, now }: Run, listed: readonly Listed[], files: Map<string, KnownFile>): Promise<void> {
  const there = new Set(listed.map(pathOf))
  const holds = listed.flatMap((one) => {
    const state = files.get(pathOf(one))?.state
    const parts = parseSegmentName(one.name)
    return one.folder === 'base' && parts && (state === 'applied' || state === 'own') ? [parts] : []
  })
  const own = new Set((await ledger.ownNames(space)).map(pathOf))
  const gone = [...files.values()].filter((file) => {
    if (there.has(pathOf(file)) || own.has(pathOf(file))) return false
    if (file.state === 'waiting' || file.state === 'refused') return true
    if (file.state === 'own' && Math.abs(now() - file.since) < KEPT) return false
    const parts = parseSegmentName(file.name)
    return parts !== null && holds.some((base) => base.device === parts.device && base.first <= parts.first && base.last >= parts.last)
  })
  if (gone.length === 0) return
  await ledger.forget(space, gone)
  for (const file of gone) files.delete(pathOf(file))
}
