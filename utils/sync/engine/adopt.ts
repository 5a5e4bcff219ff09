import { roleOf } from '../../sharing/space'
import type { KnownFile } from '../ledger'
import { parseSegmentName } from '../segment-name'
import { verified } from './heal'
import { type Listed, pathOf } from './list-segments'
import type { Run } from './sync-once'

/**
 * A coordinator's device keeps the files of removed devices too, as they wrote them: nobody else would write them again
 * should they go from the store, and whoever enters later would miss what everybody has. What came after the removal is
 * not kept.
 */
export async function adopt(run: Run, listed: readonly Listed[], files: Map<string, KnownFile>): Promise<void> {
  const { roster, device, space, ledger, backend, codec } = run
  const me = roster.devices.find(({ id }) => id === device)
  if (!me || roleOf(roster, me.member, null) !== 'coordinator') return
  const removed = new Set(roster.devices.flatMap(({ id, removed }) => (removed ? id : [])))
  for (const one of listed) {
    const known = files.get(pathOf(one))
    const by = parseSegmentName(one.name)?.device
    if (by === undefined || !removed.has(by) || known?.state !== 'applied' || known.why !== null) continue
    const bytes = await backend.get(one.folder, one.name)
    const opened = bytes && (await codec.open(one.name, bytes))
    if (!bytes || !opened?.ok) continue
    await ledger.keepOwn({ space, folder: one.folder, name: one.name, bytes })
    await verified(run, { ...one, bytes }, { operations: [], seen: opened.segment.seen }, files)
  }
}
