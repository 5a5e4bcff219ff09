import { announce } from '../messaging/announce'
import { DESK } from '../opportunities/field'
import type { Folded } from '../opportunities/fold'
import type { Gesture } from '../opportunities/gesture'
import { hindrances } from '../opportunities/leave-stage'
import { readOpportunity } from '../opportunities/read-opportunity'
import { STAGES } from '../opportunities/stages'
import type { ProblemCode } from '../problems/problem'
import { loadMe } from '../storage/device'
import { ANSWERED, storeGesture, storeUndo, type Writer } from '../storage/store-gesture'

/** Stores what a person did, signed by whoever signs on this device, and tells the open screens. */
export async function makeGesture(asked: Gesture): Promise<Folded[]> {
  const writer = await signed(asked.gesture)
  return tell(asked.changes.length, await storeGesture({ ...asked, by: writer.by, at: writer.at }, writer, refused))
}

/** Takes a gesture back by a new one. What somebody wrote over since stays; where that is all of it, it is refused. */
export async function undoGesture(gesture: string, as: string): Promise<Folded[]> {
  return tell(0, await storeUndo(gesture, as, await signed(as)))
}

async function tell(changes: number, records: Folded[]): Promise<Folded[]> {
  const many = records.length === 0 || changes > ANSWERED
  await announce('opportunities', { ids: many ? null : records.map(({ id }) => id) })
  return records
}

/** Who signs, when, on which device, and how the open screens are told of what takes long. */
async function signed(gesture: string): Promise<Writer> {
  return {
    by: await loadMe(),
    at: Date.now(),
    newDevice,
    progress: (done, of) => void (of > ANSWERED && announce('gesture-progress', { gesture, done, of })),
  }
}

/** A name for this device: twelve letters and digits by chance. */
const newDevice = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join('')

/** Nothing is said of a tender that is not kept, and a stage is entered only where nothing keeps the opportunity from it. */
function refused(before: Folded | null, after: Folded): ProblemCode | null {
  const now = readOpportunity(after)
  if (!now) return after.id === DESK ? null : 'opportunity-unknown'
  const was = (before && readOpportunity(before)?.stage) ?? STAGES[0]
  // What is asked in the same gesture counts: a decision and the stage that it opens.
  return now.stage !== was && hindrances({ ...now, stage: was }, now.stage).length > 0 ? 'opportunity-stage' : null
}
