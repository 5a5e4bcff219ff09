import type { Consortium } from '../consortium/consortium'
import type { StoredConsortium } from '../consortium/stored-consortium'
import { withOwnWeightsVersion } from '../consortium/weights-version'
import { openDatabase } from './database'
import { StorageProblem } from './storage-problem'

/** One version of the consortium; null: it was removed. */
export interface StoredVersion {
  /** 1, 2, 3… */
  readonly version: number
  /** The version that its author saw. */
  readonly basedOn: number
  readonly by: 'save' | 'undo'
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly consortium: Consortium | null
}

/** Versions kept, for undo: no more, since they may hold people who were removed. */
const KEPT = 10

/** The consortium as it stands, or null. */
export async function loadConsortium(): Promise<StoredConsortium | null> {
  const database = await openDatabase()
  try {
    const cursor = await database.transaction('consortium-versions').store.openCursor(null, 'prev')
    return asStored(cursor?.value)
  } finally {
    database.close()
  }
}

/**
 * Stores a new version. Throws `storage-stale` where somebody stored another one meanwhile. Repeating the same call
 * after its answer was lost gives the same answer and stores nothing twice.
 */
export function saveConsortium(consortium: Consortium, basedOn: number, at: number): Promise<StoredConsortium | null> {
  return append({ by: 'save', basedOn, at }, async () => consortium)
}

/**
 * Stores what stood before `version` as a new version; undoing an undo brings the change back. Throws
 * `storage-stale` where `version` is not the newest.
 */
export function undoConsortium(version: number, at: number): Promise<StoredConsortium | null> {
  return append({ by: 'undo', basedOn: version, at }, async (get) => {
    const undone = await get(version)
    return (undone && (await get(undone.basedOn)))?.consortium ?? null
  })
}

type Get = (version: number) => Promise<StoredVersion | undefined>

async function append(
  change: Pick<StoredVersion, 'by' | 'basedOn' | 'at'>,
  content: (get: Get) => Promise<Consortium | null>,
): Promise<StoredConsortium | null> {
  const database = await openDatabase()
  try {
    const { store, done } = database.transaction('consortium-versions', 'readwrite')
    const newest = (await store.openCursor(null, 'prev'))?.value
    const chosen = await content((version) => store.get(version))
    const before = (await store.get(change.basedOn))?.consortium ?? null
    const consortium = chosen && withOwnWeightsVersion(chosen, before)
    const repeated = newest?.basedOn === change.basedOn && newest.by === change.by
    if (newest && repeated && JSON.stringify(newest.consortium) === JSON.stringify(consortium)) return asStored(newest)
    // Where nothing stands (never stored, or undone), a save is based on 0.
    const stands = newest?.consortium || change.by === 'undo' ? (newest?.version ?? 0) : 0
    if (stands !== change.basedOn) throw new StorageProblem('storage-stale')
    const next: StoredVersion = { ...change, version: (newest?.version ?? 0) + 1, consortium }
    await store.add(next)
    if (next.version > KEPT) await store.delete(IDBKeyRange.upperBound(next.version - KEPT))
    await done
    return asStored(next)
  } finally {
    database.close()
  }
}

const asStored = (stored: StoredVersion | undefined): StoredConsortium | null =>
  stored?.consortium ? { consortium: stored.consortium, version: stored.version } : null
