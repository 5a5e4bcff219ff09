import { announce } from '../../messaging/announce'
import type { Problem } from '../../problems/problem'
import type { StoredSpace } from '../../storage/database'
import { changeSpace, loadSpace } from '../../storage/space-store'
import { syncLedger } from '../../storage/sync-ledger'
import { type Backend, StoreProblem } from '../../sync/backend'
import { makeDeviceKeys, publicKeys } from '../../sync/device-keys'
import { putSurely } from '../../sync/engine/put-surely'
import { syncOnce } from '../../sync/engine/sync-once'
import type { Space } from '../../sync/roster'
import type { Said } from '../../sync/say-statement'
import { addDevice, shareKeys } from '../../sync/space-gestures'
import type { StorePlace } from '../../sync/store-place'
import { addStatements, codecOf, exchangeStatements, openSpace } from './open-space'
import { problemThrown } from './space-problem'

/** What a run needs of the world around it. */
export interface SpaceNeeds {
  /** The store at a place, as this device reaches it. */
  readonly open: (place: StorePlace) => Backend
  /** Whether the browser lets us go there. */
  readonly allowed: (place: StorePlace) => Promise<boolean>
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** A new name for stamps: twelve letters and digits by chance. */
  readonly newDevice: () => string
  readonly progress?: (done: number, of: number) => void
  /** Calls back when the space may have changed; answers how to stop. */
  readonly onChange: (callback: () => void) => () => void
}

const LOCK = 'maillage-sync'

/** Runs the space once, one context of the browser at a time. What went wrong is kept and given; null: nothing did. */
export async function runSpace(needs: SpaceNeeds): Promise<Problem | null> {
  const { locks } = globalThis.navigator ?? {}
  const run = () => runAlone(needs)
  return locks ? ((await locks.request(LOCK, run)) as Problem | null) : run()
}

async function runAlone(needs: SpaceNeeds): Promise<Problem | null> {
  const stored = await loadSpace()
  if (!stored) return null
  let problem: Problem | null = null
  let changed: readonly string[] = []
  try {
    const ran = await exchange(stored, needs)
    changed = ran.changed
    if (ran.failed) problem = problemThrown(ran.failed)
    else if (ran.newer) problem = { code: 'space-newer' }
  } catch (error) {
    problem = problemThrown(error)
  }
  await changeSpace(stored.id, (space) => ({ ...space, ran: { at: problem ? space.ran.at : needs.now(), problem } }))
  if (changed.length > 0) await announce('opportunities', { ids: changed.length > 500 ? null : changed })
  await announce('space', null)
  return problem
}

interface Ran {
  readonly changed: readonly string[]
  readonly newer: boolean
  /** The store stopped in the middle; null: it didn't. */
  readonly failed?: StoreProblem | null
}

async function exchange(first: StoredSpace, needs: SpaceNeeds): Promise<Ran> {
  if (!(await needs.allowed(first.place))) throw new StoreProblem('permission')
  const backend = needs.open(first.place)
  const { stored, newer } = await exchangeStatements(first, backend)
  const space = await openSpace(stored)
  const belongs = space.roster.devices.some(({ id, removed }) => id === stored.device.id && !removed)
  if (!belongs) {
    // Still asking: the request is written again should the store have lost it.
    const { asking } = stored
    const { entries } = asking ? await backend.list('join', null) : { entries: [] }
    if (asking && !entries.some(({ name }) => name === asking.file.name)) await putSurely(backend, 'join', asking.file)
    return { changed: [], newer }
  }
  const entered = stored.asking ? await enter(stored, backend) : stored
  if (space.unkeyed.size > 0 && !space.behind)
    await say(entered, backend, await shareKeys({ space, device: stored.device, at: needs.now() }))
  // What a coordinator decided and this device can't read yet may forbid the key that it knows.
  if (space.behind || !space.keyring.epochs.has(space.keyring.current)) return { changed: [], newer }
  const outcome = await syncOnce({
    space: stored.id,
    device: stored.device.id,
    epoch: space.keyring.current,
    backend,
    ledger: syncLedger(needs),
    codec: codecOf(space, stored),
    now: needs.now,
    roster: space.roster,
    again: stored !== first,
    ...(needs.progress && { progress: needs.progress }),
  })
  if (outcome.cloned) await giveKeys(stored, space, backend, needs)
  return { changed: outcome.changed, newer: newer || outcome.newer > 0, failed: outcome.failed }
}

/** The request was heard: it goes, and everything that is shared here already is to leave. */
async function enter(stored: StoredSpace, backend: Backend): Promise<StoredSpace> {
  if (stored.asking) await backend.remove('join', stored.asking.file.name)
  return (await changeSpace(stored.id, (space) => ({ ...space, asking: null }))) ?? stored
}

/** Gives this device keys of its own: another copy of its profile, or a file, goes by those that it has. */
export async function giveKeys(stored: StoredSpace, space: Space, backend: Backend, { now }: SpaceNeeds): Promise<void> {
  const device = await makeDeviceKeys()
  const name = space.roster.devices.find(({ id }) => id === stored.device.id)?.name ?? ''
  const said = await addDevice({ space, device: stored.device, at: now() }, stored.member, { keys: await publicKeys(device), name })
  if (!(await say(stored, backend, said))) return
  await changeSpace(stored.id, (kept) => ({ ...kept, device }))
}

/** Keeps a statement, then writes it: what is kept is written again until the store has it. Whether there was one. */
export async function say(stored: StoredSpace, backend: Backend, said: Said): Promise<boolean> {
  if (!said.ok) return false
  await addStatements(stored, [said.file])
  await putSurely(backend, 'keys', said.file)
  return true
}
