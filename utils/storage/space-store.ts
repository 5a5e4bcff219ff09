import type { Held } from '../sync/ledger'
import type { StoredSpace } from './database'
import { openDatabase } from './database'
import { writeTo } from './write'

/** The space that this device belongs to, or asks to enter; null: none. One consortium is one space. */
export async function loadSpace(): Promise<StoredSpace | null> {
  const database = await openDatabase()
  try {
    return (await database.getAll('spaces', null, 1))[0] ?? null
  } finally {
    database.close()
  }
}

/** Keeps a space that was created or is being joined. */
export const addSpace = (space: StoredSpace): Promise<void> =>
  writeTo(['spaces'], async (transaction) => void (await transaction.objectStore('spaces').put(space)))

/** Changes what is kept of a space, in one transaction; nothing where it was left meanwhile. */
export const changeSpace = (id: string, change: (space: StoredSpace) => StoredSpace): Promise<StoredSpace | null> =>
  writeTo(['spaces'], async (transaction) => {
    const spaces = transaction.objectStore('spaces')
    const stored = await spaces.get(id)
    if (!stored) return null
    const changed = change(stored)
    await spaces.put(changed)
    return changed
  })

/** Forgets a space: its keys, its files, what waits for it. Opportunities stay as they are. */
export const forgetSpace = (id: string): Promise<void> =>
  writeTo(['spaces', 'outbox', 'sent', 'own-files', 'known-files', 'held'], async (transaction) => {
    await transaction.objectStore('spaces').delete(id)
    for (const store of ['outbox', 'sent', 'own-files', 'known-files', 'held'] as const) await transaction.objectStore(store).clear()
  })

/** What waits: operations that no partner has yet, since when, and those that are held back. */
export async function loadWaitingOfSpace(): Promise<{ readonly unsent: number; readonly oldest: string | null; readonly held: number }> {
  const database = await openDatabase()
  try {
    const [unsent, oldest, held] = await Promise.all([
      database.count('outbox'),
      database.getAllKeys('outbox', null, 1),
      database.count('held'),
    ])
    return { unsent, oldest: oldest[0] ?? null, held }
  } finally {
    database.close()
  }
}

/** An operation that is held back, with the key under which it is. */
export interface KeptBack extends Held {
  readonly key: number
}

/** What groups operations that are held back: whose device wrote them, and why they wait. */
export const heldId = ({ device, why }: Pick<Held, 'device' | 'why'>): string => `${device}/${why}`

/** Operations that the space's rules hold back, the oldest first. */
export async function loadHeld(): Promise<KeptBack[]> {
  const database = await openDatabase()
  try {
    const [keys, held] = await Promise.all([database.getAllKeys('held'), database.getAll('held')])
    return held.map((one, at) => ({ ...one, key: keys[at] ?? 0 }))
  } finally {
    database.close()
  }
}

/** Forgets operations that were held back: they were taken, or left. */
export const dropHeld = (keys: readonly number[]): Promise<void> =>
  writeTo(['held'], async (transaction) => {
    for (const key of keys) await transaction.objectStore('held').delete(key)
  })
