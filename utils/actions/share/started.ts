import type { Result } from '../../problems/problem'
import type { StoredSpace } from '../../storage/database'
import { problemThrown } from './space-problem'

/** A space as it is first stored on a device. */
export const blankSpace = (space: Pick<StoredSpace, 'id' | 'member' | 'device' | 'place' | 'statements'>): StoredSpace => ({
  ...space,
  scanned: 0,
  anchor: null,
  asking: null,
  ran: { at: null, problem: null },
})

/** What some work gives, or the coded problem of what it threw. */
export async function guarded<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    return { ok: false, problem: problemThrown(error) }
  }
}
