import type { Operation } from '../../opportunities/operation'
import type { KnownFile } from '../ledger'
import { SEGMENT_FORMAT, type Segment } from '../segment'
import { parseSegmentName } from '../segment-name'
import { pushesOf, told } from './gaps'
import { verified } from './heal'
import { type Evidence, judge } from './judge'
import { putSurely } from './put-surely'
import type { Run } from './sync-once'

/** Operations that are in memory at a time. */
const PAGE = 500
/** Characters of JSON in one push, unless one operation alone has more. */
const PUSH = 256_000

/** What went out. */
export interface Pushed {
  readonly sent: number
  /** Operations that the others would refuse: they stay here, and go once they may. */
  readonly drafts: number
}

/**
 * Sends what waits to leave, in files of bounded size, each read back before what it holds leaves the outbox. Where a
 * device was removed, those who stay say by an empty push what they had of it.
 */
export async function push(run: Run, files: Map<string, KnownFile>): Promise<Pushed> {
  const { space, ledger, device, signal } = run
  let [sent, drafts] = [0, 0]
  let after: string | null = null
  for (;;) {
    const page: readonly Operation[] = await ledger.outbox(space, PAGE, after)
    const judged = await judge(run, { device, last: 0, operations: page }, NOTHING)
    // By which clock something is too early is for those who receive it to say.
    const allowed = judged.flatMap(([operation, why]) => (why === null || why === 'far-ahead' ? [operation] : []))
    drafts += page.length - allowed.length
    for (const operations of pieces(allowed)) {
      signal?.throwIfAborted()
      await pushOne(run, operations, files)
      sent += operations.length
    }
    after = page.at(-1)?.stamp ?? null
    if (page.length < PAGE) break
  }
  if (sent === 0 && owesView(run, files)) await pushOne(run, [], files)
  return { sent, drafts }
}

const NOTHING: Evidence = { vouched: new Map(), now: 0 }

function pieces(operations: readonly Operation[]): Operation[][] {
  const all: Operation[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const operation of operations) {
    const more = JSON.stringify(operation).length
    if (length + more > PUSH) {
      all.push([])
      length = 0
    }
    all.at(-1)?.push(operation)
    length += more
  }
  return all
}

async function pushOne(run: Run, operations: readonly Operation[], files: Map<string, KnownFile>): Promise<void> {
  const { space, device, epoch, ledger, codec, backend } = run
  const names = [...(await ledger.ownNames(space)).map(({ name }) => name), ...namesHere(files.values())]
  const pushes = pushesOf(names)
  const number = (pushes.get(device) ?? 0) + 1
  const segment: Segment = {
    format: SEGMENT_FORMAT,
    space,
    epoch,
    device,
    first: number,
    last: number,
    before: names.find((name) => endsAt(name, device, number - 1)) ?? null,
    seen: Object.fromEntries([...takenHere(files.values())].filter(([other]) => other !== device)),
    at: run.now(),
    operations,
  }
  const file = { space, folder: 'live' as const, ...(await codec.seal(segment)) }
  await ledger.keepOwn(file)
  await putSurely(backend, file.folder, file)
  await verified(run, file, segment, files)
}

/** Names of the files that were applied here or written here. */
export const namesHere = (files: Iterable<KnownFile>): string[] =>
  [...files].flatMap(({ state, name }) => (state === 'applied' || state === 'own' ? [name] : []))

/** The last push of each device of which all was taken, or is held for something else than its removal. */
const takenHere = (files: Iterable<KnownFile>) => pushesOf(namesHere([...files].filter(({ why }) => why !== 'removed')))

function endsAt(name: string, device: string, number: number): boolean {
  const parts = parseSegmentName(name)
  return parts?.device === device && parts.last === number
}

/** Whether something of a removed device is here that no push of this device tells of. */
function owesView({ roster, device }: Run, files: ReadonlyMap<string, KnownFile>): boolean {
  const said = told([...files.values()].flatMap(({ name, seen }) => (parseSegmentName(name)?.device === device ? [seen] : [])))
  const pushes = takenHere(files.values())
  return roster.devices.some(({ id, removed }) => removed && id !== device && (pushes.get(id) ?? 0) > (said.get(id) ?? 0))
}
