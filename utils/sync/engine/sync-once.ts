import type { Operation } from '../../opportunities/operation'
import type { Backend, Entry, Folder } from '../backend'
import type { Bytes } from '../bytes'
import type { KnownFile, Ledger, OwnFile } from '../ledger'
import type { OpenedSegment } from '../open-segment'
import type { SealedFile } from '../seal-segment'
import { SEGMENT_FORMAT, type Segment } from '../segment'
import { parseSegmentName } from '../segment-name'
import { compact } from './compact'
import { gapsIn, type Pushes, pushesOf } from './gaps'
import { isThere, putSurely } from './put-surely'

/** How segments are sealed and opened. */
export interface Codec {
  seal(segment: Segment): Promise<SealedFile>
  open(name: string, bytes: Bytes): Promise<OpenedSegment>
}

/** What a run needs. */
export interface Run {
  readonly space: string
  /** This device's id. */
  readonly device: string
  /** The key that new segments are sealed with. */
  readonly epoch: string
  readonly backend: Backend
  readonly ledger: Ledger
  readonly codec: Codec
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Why an operation of a device is held back; null: it isn't. */
  readonly refuse: (device: string, operation: Operation) => 'not-theirs' | 'reader' | 'removed' | 'far-ahead' | null
  /** Told of files that were read or written, of all that there are. */
  readonly progress?: (done: number, of: number) => void
}

/** What became of a run. */
export interface Outcome {
  /** Operations that went out, and those that came. */
  readonly sent: number
  readonly received: number
  /** Records that changed here. */
  readonly changed: readonly string[]
  /** Somebody else writes under this device's id: this profile was copied. From now on it needs keys of its own. */
  readonly cloned: boolean
  /** Devices of which something is missing on the store: it may come, or be held back. */
  readonly incomplete: readonly string[]
  /** Files that a newer Maillage wrote. */
  readonly newer: number
  /** Files that can't be read yet, and that never will. */
  readonly waiting: number
  readonly refused: number
}

/** Operations in one push: what a person does in a day goes in one. */
const AT_ONCE = 2_000

const SEGMENTS: readonly Folder[] = ['base', 'live']

/**
 * One run: own files are verified or written again, what is new here goes out, what is new there comes in, own small
 * files are merged. Throws `StoreProblem` where the store fails: what was done stays done, and the next run goes on. To be
 * run by one context at a time; two do no harm but work.
 */
export async function syncOnce(run: Run): Promise<Outcome> {
  const listed = await listSegments(run)
  await heal(run, listed)
  // What others wrote is read first: what is pushed next says that it was seen.
  const pulled = await pull(run, listed)
  const sent = await push(run)
  await compact(run)
  const known = await run.ledger.known(run.space)
  const names = known.filter(({ state }) => state === 'applied').map(({ name }) => name)
  return {
    sent,
    received: pulled.received,
    changed: pulled.changed,
    cloned: pulled.cloned,
    incomplete: gapsIn(names, pulled.views).filter((device) => device !== run.device),
    newer: known.filter(({ state, why }) => state === 'waiting' && why === 'newer').length,
    waiting: known.filter(({ state }) => state === 'waiting').length,
    refused: known.filter(({ state }) => state === 'refused').length,
  }
}

/** What the store lists of one folder. */
interface Listed {
  readonly folder: Folder
  readonly entry: Entry
}

async function listSegments({ backend }: Run): Promise<Listed[]> {
  const all: Listed[] = []
  for (const folder of SEGMENTS) {
    const { entries } = await backend.list(folder, null)
    for (const entry of entries) if (parseSegmentName(entry.name)) all.push({ folder, entry })
  }
  return all
}

/** Own files that the store doesn't list, or lists shorter than they are, are written again; those that it lists are verified. */
async function heal(run: Run, listed: readonly Listed[]): Promise<void> {
  const there = new Map(listed.map(({ folder, entry }) => [`${folder}/${entry.name}`, entry]))
  for (const file of await run.ledger.own(run.space)) {
    const entry = there.get(`${file.folder}/${file.name}`)
    const whole = entry !== undefined && (entry.size === null || entry.size === file.bytes.length)
    if (whole && file.verified) continue
    // A listing has seen its name and its length: not its bytes.
    if (!(whole && (await isThere(run.backend, file.folder, file)))) await putSurely(run.backend, file.folder, file)
    if (!file.verified) await verify(run, file)
  }
}

/** Takes what a file holds out of the outbox: it is on the store. */
async function verify({ ledger, codec, space }: Run, { folder, name, bytes }: OwnFile): Promise<void> {
  const opened = await codec.open(name, bytes)
  await ledger.verified(space, folder, name, opened.ok ? opened.segment.operations.map(({ stamp }) => stamp) : [])
}

async function push(run: Run): Promise<number> {
  const { space, device, epoch, ledger, codec } = run
  let sent = 0
  for (;;) {
    const operations = await ledger.outbox(space, AT_ONCE)
    if (operations.length === 0) return sent
    const pushes = await pushesHere(run)
    const last = pushes.get(device) ?? 0
    const number = last + 1
    const segment: Segment = {
      format: SEGMENT_FORMAT,
      space,
      epoch,
      device,
      first: number,
      last: number,
      before: null,
      seen: Object.fromEntries([...pushes].filter(([other]) => other !== device)),
      at: run.now(),
      operations,
    }
    const file = { space, folder: 'live' as const, ...(await codec.seal(segment)), verified: false }
    await ledger.keepOwn(file)
    await putSurely(run.backend, file.folder, file)
    await ledger.verified(
      space,
      file.folder,
      file.name,
      operations.map(({ stamp }) => stamp),
    )
    sent += operations.length
    if (operations.length < AT_ONCE) return sent
  }
}

/** The last push of each device that is here. */
async function pushesHere({ space, ledger }: Run): Promise<Pushes> {
  const [known, own] = await Promise.all([ledger.known(space), ledger.own(space)])
  return pushesOf([...known.filter(({ state }) => state === 'applied'), ...own].map(({ name }) => name))
}

interface Pulled {
  readonly received: number
  readonly changed: readonly string[]
  readonly cloned: boolean
  /** What the segments that were read say of the others. */
  readonly views: readonly Readonly<Record<string, number>>[]
}

async function pull(run: Run, listed: readonly Listed[]): Promise<Pulled> {
  const { space, device, backend, ledger, codec } = run
  const known = new Map((await ledger.known(space)).map((file) => [`${file.folder}/${file.name}`, file]))
  const own = new Set((await ledger.own(space)).map(({ folder, name }) => `${folder}/${name}`))
  const unread = listed.filter(({ folder, entry: { name } }) => {
    const state = known.get(`${folder}/${name}`)?.state
    return !own.has(`${folder}/${name}`) && state !== 'applied' && state !== 'refused'
  })
  let [received, cloned] = [0, false]
  const changed = new Set<string>()
  const views: Readonly<Record<string, number>>[] = []
  for (const [at, { folder, entry }] of unread.entries()) {
    const { name } = entry
    const bytes = await backend.get(folder, name)
    if (bytes === null) continue // Merged meanwhile: what holds it is in the next listing.
    const opened = await codec.open(name, bytes)
    const since = known.get(`${folder}/${name}`)?.since ?? run.now()
    const file = (state: KnownFile['state'], why: string | null): KnownFile => ({ space, folder, name, state, why, since })
    if (!opened.ok) {
      const never = opened.fault === 'forged' || opened.fault === 'damaged'
      await ledger.note([file(never ? 'refused' : 'waiting', opened.fault)])
      continue
    }
    const { segment } = opened
    cloned ||= segment.device === device
    const refused = segment.operations.map((operation) => [operation, run.refuse(segment.device, operation)] as const)
    const taken = refused.flatMap(([operation, why]) => (why === null ? [operation] : []))
    const held = refused.flatMap(([operation, why]) => (why === null ? [] : [{ space, device: segment.device, operation, why }]))
    for (const id of await ledger.apply(taken, held, file('applied', null))) changed.add(id)
    received += taken.length
    views.push(segment.seen)
    run.progress?.(at + 1, unread.length)
  }
  return { received, changed: [...changed], cloned, views }
}
