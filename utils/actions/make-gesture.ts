import { announce } from '../messaging/announce'
import type { Folded } from '../opportunities/fold'
import type { Gesture } from '../opportunities/gesture'
import { hindrances } from '../opportunities/leave-stage'
import type { Change, Operation } from '../opportunities/operation'
import { readOpportunity } from '../opportunities/read-opportunity'
import { undoing } from '../opportunities/undo'
import type { ProblemCode } from '../problems/problem'
import { loadMe } from '../storage/device'
import { loadGesture, loadRecords, storeGesture } from '../storage/opportunity-store'
import { StorageProblem } from '../storage/storage-problem'

/** Stores what a person did, signed by whoever signs on this device, and tells the open screens. */
export async function makeGesture(asked: Gesture): Promise<Folded[]> {
  return store(asked, stageRefused)
}

/** Takes a gesture back by a new one. What somebody wrote over since stays; where that is all of it, it is refused. */
export async function undoGesture(gesture: string, as: string): Promise<Folded[]> {
  const { operations, before } = await loadGesture(gesture)
  const records = new Map((await loadRecords([...new Set(operations.map(({ of }) => of))])).map((record) => [record.id, record]))
  const known = new Map<string, Operation>([...before, ...operations].map((operation) => [operation.stamp, operation]))
  const { changes, overtaken } = undoing(operations, records, (stamp) => known.get(stamp))
  // Asked twice: the answer of the first time was lost.
  const { operations: done } = await loadGesture(as)
  if (done.length === 0 && changes.length === 0 && overtaken.length > 0) throw new StorageProblem('undo-overtaken')
  return store({
    gesture: as,
    changes: done.length > 0 ? done.map(({ of, field, value }): Change => ({ of, field, value })) : changes,
    undoes: gesture,
  })
}

async function store(asked: Gesture, refuse?: Parameters<typeof storeGesture>[2]): Promise<Folded[]> {
  const records = await storeGesture({ ...asked, by: await loadMe(), at: Date.now() }, newDevice, refuse)
  await announce('opportunities', { ids: records.length > 500 ? null : records.map(({ id }) => id) })
  return records
}

/** A name for this device: twelve letters and digits by chance. */
const newDevice = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join('')

/** A stage is entered only where nothing keeps the opportunity from it. */
function stageRefused(before: ReadonlyMap<string, Folded>, after: ReadonlyMap<string, Folded>): ProblemCode | null {
  for (const [id, record] of after) {
    const now = readOpportunity(record)
    const then = before.get(id)
    const was = then ? readOpportunity(then) : null
    // What is asked in the same gesture counts: a decision and the stage that it opens.
    if (now && was && now.stage !== was.stage && hindrances({ ...now, stage: was.stage }, now.stage).length > 0) return 'opportunity-stage'
  }
  return null
}
