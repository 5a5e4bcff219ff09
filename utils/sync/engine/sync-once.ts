import type { Roster } from '../../sharing/space'
import { type Backend, StoreProblem } from '../backend'
import type { Bytes } from '../bytes'
import type { Ledger } from '../ledger'
import type { OpenedSegment } from '../open-segment'
import type { SealedFile } from '../seal-segment'
import type { Segment } from '../segment'
import { parseSegmentName } from '../segment-name'
import { adopt } from './adopt'
import { compact } from './compact'
import { failSafe } from './fail-safe'
import { gapsIn } from './gaps'
import { heal } from './heal'
import { releaseHeld } from './hold'
import { listSegments, pathOf } from './list-segments'
import { prune } from './prune'
import { isCloned, pull } from './pull'
import { namesHere, push } from './push'

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
  /** Who belongs to the space, as this device knows it: who may write what follows from it. */
  readonly roster: Roster
  readonly backend: Backend
  readonly ledger: Ledger
  readonly codec: Codec
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Keys or statements came since the last run: what could not be read is read again at once. */
  readonly again?: boolean
  readonly signal?: AbortSignal
  /** Told of files that were read, of all that there are. */
  readonly progress?: (done: number, of: number) => void
}

/** What became of a run. */
export interface Outcome {
  /** Operations that went out, and those that came. */
  readonly sent: number
  readonly received: number
  /** Records that changed here. */
  readonly changed: readonly string[]
  /** What the store could not do; null: nothing. What was done before stays done, and the next run goes on from there. */
  readonly failed: StoreProblem | null
  /** Somebody else writes under this device's id: this profile was copied. From now on it needs keys of its own. */
  readonly cloned: boolean
  /** Devices of which something is missing on the store: it may come, or be held back. */
  readonly incomplete: readonly string[]
  /** Operations of this device that the others would refuse: they stay here. */
  readonly drafts: number
  /** Operations that are held back. */
  readonly held: number
  /** Files that a newer Maillage wrote. */
  readonly newer: number
  /** Files that can't be read yet; of these, those that couldn't for three days; and those that never will. */
  readonly waiting: number
  readonly stuck: number
  readonly refused: number
}

/** How long a file may be unreadable before a person is told, milliseconds. */
const STUCK = 3 * 86_400_000

/**
 * One run: what is new there comes in, own files that the store lost are written again, what is new here goes out, own
 * small files are merged. Throws `StoreProblem` where the store can't even be listed; what fails later is in the outcome.
 * To be run by one context at a time; two do no harm but work.
 */
export async function syncOnce(run: Run): Promise<Outcome> {
  const { space, device, backend, ledger, now, roster } = run
  const listed = await listSegments(backend)
  const files = new Map((await ledger.known(space)).map((file) => [pathOf(file), file]))
  const large = (await ledger.held(space)).filter(({ why }) => why === 'large')
  const waiting = new Set(large.map((one) => roster.devices.find(({ id }) => id === one.device)?.member ?? one.device))
  // What others wrote is read first: what is pushed next says that it was seen, and a store that is full can still be read.
  const pulled = await pull(run, listed, files, failSafe(ledger, waiting))
  const released = await releaseHeld(run, files)
  let { failed } = pulled
  let [sent, drafts] = [0, 0]
  if (failed === null) {
    try {
      await adopt(run, listed, files)
      await heal(run, listed, files)
      const pushed = await push(run, files)
      sent = pushed.sent
      drafts = pushed.drafts
      await compact(run, files)
      await prune(run, listed, files)
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error
      failed = error
    }
  }
  const known = [...files.values()]
  const unread = known.filter(({ state }) => state === 'waiting')
  const members = new Set(roster.devices.flatMap(({ id, removed }) => (removed ? [] : id)))
  return {
    sent,
    received: pulled.received,
    changed: [...new Set([...pulled.changed, ...released])],
    failed,
    cloned: isCloned(run, known),
    incomplete: gapsIn(
      namesHere(known),
      known.flatMap(({ name, seen }) => (members.has(parseSegmentName(name)?.device ?? '') ? [seen] : [])),
    ).filter((other) => other !== device),
    drafts,
    held: (await ledger.held(space)).length,
    newer: unread.filter(({ why }) => why === 'newer').length,
    waiting: unread.length,
    stuck: unread.filter(({ since }) => now() - since > STUCK).length,
    refused: known.filter(({ state }) => state === 'refused').length,
  }
}
