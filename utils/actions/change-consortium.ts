import type { Consortium } from '../consortium/consortium'
import type { StoredConsortium } from '../consortium/stored-consortium'
import { announce } from '../messaging/announce'
import { saveConsortium, undoConsortium } from '../storage/consortium-store'
import { StorageProblem } from '../storage/storage-problem'

/** Stores a consortium as its next version. Throws `storage-stale` where it is not based on the newest. */
export async function keepConsortium(consortium: Consortium, basedOn: number): Promise<StoredConsortium> {
  const stored = await saveConsortium(consortium, basedOn, Date.now())
  await announce('consortium', null)
  if (!stored) throw new StorageProblem('unexpected')
  return stored
}

/** Brings back what stood before a version; null: nothing did. */
export async function takeBackConsortium(version: number): Promise<StoredConsortium | null> {
  const stored = await undoConsortium(version, Date.now())
  await announce('consortium', null)
  return stored
}
