import { StoreProblem } from '../backend'
import type { Held, KnownFile } from '../ledger'
import { parseSegmentName } from '../segment-name'
import type { FailSafe } from './fail-safe'
import { evidence, judge } from './judge'
import { type Listed, pathOf } from './list-segments'
import type { Run } from './sync-once'

/** Files that wait and are read again in one run: whoever may write files can add any number. */
const AGAIN = 100
/** How long a file that can't be read waits at least, and at most, before it is read again, milliseconds. */
const [SOON, LATE] = [60_000, 12 * 3_600_000]

/** What came in, whole or up to where the store failed. */
export interface Pulled {
  received: number
  readonly changed: Set<string>
  failed: StoreProblem | null
}

/**
 * Reads what is new on the store, a file at a time, and applies it. `files`: what is known of each file, by path; what is
 * learned is written there too. Stopped anywhere it goes on from the file where it was.
 */
export async function pull(run: Run, listed: readonly Listed[], files: Map<string, KnownFile>, guard: FailSafe): Promise<Pulled> {
  const { backend, now, signal, progress } = run
  const pulled: Pulled = { received: 0, changed: new Set(), failed: null }
  const own = new Set((await run.ledger.ownNames(run.space)).map(pathOf))
  const unread = inOrder(
    listed.filter((one) => !own.has(pathOf(one))),
    files,
    now(),
    run.again ?? false,
  )
  try {
    for (const [at, one] of unread.entries()) {
      signal?.throwIfAborted()
      const bytes = await backend.get(one.folder, one.name)
      // Where it is gone it was merged meanwhile: what holds it is in the next listing.
      if (bytes !== null) await read(run, one, bytes, { files, guard, pulled })
      progress?.(at + 1, unread.length)
    }
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error
    pulled.failed = error
  }
  return pulled
}

/** What was never read, then what waits and is due, the longest untried first. */
function inOrder(listed: readonly Listed[], files: ReadonlyMap<string, KnownFile>, now: number, again: boolean): Listed[] {
  const unknown = listed.filter((one) => !files.has(pathOf(one)))
  const due = listed.flatMap((one) => {
    const file = files.get(pathOf(one))
    if (file?.state !== 'waiting') return []
    const tried = file.tried ?? file.since
    const pause = Math.min(LATE, Math.max(SOON, tried - file.since))
    return again || Math.abs(now - tried) >= pause ? [{ one, tried }] : []
  })
  return [
    ...unknown,
    ...due
      .sort((one, other) => one.tried - other.tried)
      .slice(0, AGAIN)
      .map(({ one }) => one),
  ]
}

interface Reading {
  readonly files: Map<string, KnownFile>
  readonly guard: FailSafe
  readonly pulled: Pulled
}

async function read(run: Run, listed: Listed, bytes: Uint8Array<ArrayBuffer>, { files, guard, pulled }: Reading): Promise<void> {
  const { space, ledger, codec, now, roster } = run
  const { folder, name } = listed
  const path = pathOf(listed)
  const since = files.get(path)?.since ?? now()
  const opened = await codec.open(name, bytes)
  if (!opened.ok) {
    // What is signed by nobody who is known may be of somebody whose admission is still on its way.
    const state = opened.fault === 'damaged' ? 'refused' : 'waiting'
    const file: KnownFile = { space, folder, name, state, why: opened.fault, since, tried: now() }
    await ledger.note([file])
    files.set(path, file)
    return
  }
  const { device, last, operations, seen, at } = opened.segment
  const judged = await judge(run, { device, last, operations }, evidence(run, files.values()))
  const lawful = judged.flatMap(([operation, why]) => (why === null ? [operation] : []))
  const member = roster.devices.find(({ id }) => id === device)?.member ?? device
  const large = await guard.large(member, lawful)
  const held = judged.flatMap(([operation, refused]): Held[] => {
    const why = refused ?? (large.has(operation) ? 'large' : null)
    return why === null ? [] : [{ space, device, file: name, operation, why, since: now() }]
  })
  const taken = lawful.filter((operation) => !large.has(operation))
  // What is held as of a removed device is not vouched for by having been read.
  const why = held.some((one) => one.why === 'removed') ? 'removed' : null
  const file: KnownFile = { space, folder, name, state: 'applied', why, since, seen, at }
  for (const id of await ledger.apply(taken, held, file)) pulled.changed.add(id)
  files.set(path, file)
  pulled.received += taken.length
}

/** Whether a device of this name ever wrote a file that this one did not: its profile was copied. */
export const isCloned = ({ device }: Pick<Run, 'device'>, files: Iterable<KnownFile>): boolean =>
  [...files].some(({ state, name }) => state === 'applied' && parseSegmentName(name)?.device === device)
