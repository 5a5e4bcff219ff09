import { type After, greatestEpoch, isCoordinators, type Judged, liveDevice, type Standing, standingAfter } from './apply-acts'
import { parseEpoch } from './epoch'

/** A statement as it stands in the graph; acts are null where its key isn't here. */
export interface Node extends Omit<Judged, 'acts' | 'base'> {
  readonly opened: Pick<Judged, 'acts' | 'base'> | null
}

/** The statements that count, and what they make. */
export interface Judgement {
  readonly counted: readonly Judged[]
  readonly standing: Standing
}

/**
 * Which statements of a space count, and what stands after them: the same whatever the order in which they came.
 * `genesis`: the hash of the first one. `anchor`: the device that invited this one; its word is taken where this device
 * can't read what came before. The rules stand in `FORMAT.md`.
 */
export function judgeStatements(nodes: readonly Node[], genesis: string, anchor: string | null): Judgement {
  const graph = new Map(nodes.map((node) => [node.hash, node]))
  const ancestors = ancestorsOf(graph)
  const after: After = (later, earlier) => ancestors.get(later.hash)?.has(earlier.hash) ?? false
  const needsBase = ({ parents }: Judged) => parents.some((parent) => !graph.get(parent)?.opened)
  const readable = nodes
    .flatMap(({ opened, ...node }): Judged[] => (opened && ancestors.has(node.hash) ? [{ ...node, ...opened }] : []))
    .sort((one, other) => one.number - other.number || (one.hash < other.hash ? -1 : 1))
  const isVoid = new Set<string>()
  for (;;) {
    const counted: Judged[] = []
    for (const statement of readable) {
      if (isVoid.has(statement.hash)) continue
      const known = counted.filter((other) => after(statement, other))
      const trusted = statement.author === anchor && statement.base.length > 0
      if (mayCount(statement, standingAfter(known, after, needsBase), genesis, needsBase(statement), trusted)) counted.push(statement)
    }
    const standing = standingAfter(counted, after, needsBase)
    const more = overruled(counted, after, standing)
    if (more.size === 0) return { counted, standing }
    for (const hash of more) isVoid.add(hash)
  }
}

/**
 * All that each readable statement comes after; one of which something is missing, or whose numbers don't rise by one, has
 * none. Only readable ones are followed: whoever may merely write files can't make this long.
 */
function ancestorsOf(graph: ReadonlyMap<string, Node>): ReadonlyMap<string, ReadonlySet<string>> {
  const ancestors = new Map<string, ReadonlySet<string>>()
  const readable = [...graph.values()].filter(({ opened }) => opened).sort((one, other) => one.number - other.number)
  for (const node of readable) {
    const before = new Set<string>()
    const left = [node]
    let isWhole = true
    for (let next = left.pop(); next && isWhole; next = left.pop()) {
      const parents = next.parents.map((parent) => graph.get(parent))
      isWhole = next.number === 1 + Math.max(0, ...parents.map((parent) => parent?.number ?? Number.POSITIVE_INFINITY))
      for (const parent of parents) {
        if (!parent || before.has(parent.hash)) continue
        before.add(parent.hash)
        const known = ancestors.get(parent.hash)
        if (known) for (const hash of known) before.add(hash)
        else left.push(parent)
      }
    }
    if (isWhole) ancestors.set(node.hash, before)
  }
  return ancestors
}

/** Whether its author had a right to it, as things stood after its parents. */
function mayCount(statement: Judged, standing: Standing, genesis: string, needsBase: boolean, trusted: boolean): boolean {
  if (statement.parents.length === 0) return statement.hash === genesis
  if (needsBase) return statement.base.length > 0 && (isCoordinators(standing, statement.author) || trusted)
  const greatest = parseEpoch(greatestEpoch(standing))?.number ?? 0
  if (isCoordinators(standing, statement.author)) {
    return standing.epochs.has(statement.epoch) || parseEpoch(statement.epoch)?.number === greatest + 1
  }
  return standing.epochs.has(statement.epoch) && isForOwnDevice(statement, standing)
}

/** Whether a member's device lets other devices of the same member in, and nothing else. */
function isForOwnDevice({ author, acts }: Judged, standing: Standing): boolean {
  const member = liveDevice(standing, author)?.member
  return member !== undefined && acts.every((act) => act.act === 'device' && act.member === member)
}

/**
 * Statements by devices that another one removes without their knowing: they do nothing, so that nobody can act as if it
 * was before its removal. Where two remove each other, who entered first stays.
 */
function overruled(counted: readonly Judged[], after: After, { devices, members }: Standing): ReadonlySet<string> {
  const rank = new Map([...devices.keys()].map((id, at) => [id, at]))
  const rankOf = ({ author }: Judged) => rank.get(author) ?? members.size + devices.size
  const removals = counted
    .flatMap((statement) => {
      const gone = statement.acts.flatMap((act) => (act.act === 'remove' ? act.devices : []))
      return gone.length > 0 ? { statement, gone: new Set(gone) } : []
    })
    .sort((one, other) => rankOf(one.statement) - rankOf(other.statement))
  const confirmed = new Set<string>()
  const out = new Set<string>()
  for (const { statement, gone } of removals) {
    if (out.has(statement.hash)) continue
    confirmed.add(statement.hash)
    for (const other of counted) {
      if (!gone.has(other.author) || other === statement || confirmed.has(other.hash)) continue
      if (!after(other, statement) && !after(statement, other)) out.add(other.hash)
    }
  }
  return out
}
