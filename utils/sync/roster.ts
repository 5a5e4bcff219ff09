import type { Roster } from '../sharing/space'
import { greatestEpoch, isCoordinators, type Judged, liveDevice, type Standing } from './apply-acts'
import { fromBase64url } from './base64url'
import type { Bytes } from './bytes'
import { parseEpoch } from './epoch'
import { judgeStatements } from './judge-statements'
import type { DeviceKeys, Keyring } from './keyring'
import { openStatement, readStatement, type SignedStatement } from './open-statement'
import type { SealedFile } from './seal-segment'
import type { SegmentFault } from './segment'
import type { SealedPart } from './statement'
import type { StorePlace } from './store-place'
import { type EpochKeys, unwrapKeys } from './wrap-key'

/** What makes a device able to read a space's statements. */
export interface Entrance {
  /** The space's id: the hash of its first statement. */
  readonly space: string
  readonly device: DeviceKeys
  /** The device that invited this one; null: none did, or its invitation gives all of the history. */
  readonly anchor: string | null
  /** Keys that are known besides: of a recovery file, or as they were stored. */
  readonly keys?: EpochKeys
}

/** A space as its statements make it. */
export interface Space {
  readonly roster: Roster
  /** Before its device was let in, `current` is empty or has no key: nothing can be sealed yet. */
  readonly keyring: Keyring
  readonly store: StorePlace | null
  /** Hashes of the statements that the next one names as its parents, in order. */
  readonly heads: readonly string[]
  /** Number of the next statement. */
  readonly next: number
  /** A coordinator's statement is here that this device has no key for (yet): nothing is to be sealed before it is read. */
  readonly behind: boolean
  /** Devices of the space that lack keys of their time, by device: the epochs (see `shareKeys`). */
  readonly unkeyed: ReadonlyMap<string, readonly string[]>
  /** Files that count for nothing, and why. `incomplete`, `newer` and `no-key` may count later. */
  readonly faults: readonly { readonly name: string; readonly fault: SegmentFault }[]
  /** For the next statement. */
  readonly standing: Standing
}

/** Folds statements, whole or not, in any order, repeated or not, whoever wrote them. The same files give the same space. */
export async function foldStatements(files: Iterable<SealedFile>, entrance: Entrance): Promise<Space> {
  const faults = new Map<string, SegmentFault>()
  const signed = new Map<string, SignedStatement>()
  for (const { name, bytes } of files) {
    const read = await readStatement(name, bytes)
    if (!read.ok) faults.set(name, read.fault)
    else if (read.statement.space !== (read.statement.parents.length === 0 ? '' : entrance.space)) faults.set(name, 'forged')
    else signed.set(read.statement.hash, read.statement)
  }
  const { keys, opened } = await openAll([...signed.values()], entrance)
  const nodes = [...signed.values()].map(({ hash, number, parents, author, epoch }) => {
    const sealed = opened.get(hash)
    return { hash, number, parents, author, epoch, opened: sealed ?? null }
  })
  const { counted, standing } = judgeStatements(nodes, entrance.space, entrance.anchor)
  const counts = new Set(counted.map(({ hash }) => hash))
  for (const { hash, name, parents } of signed.values()) {
    if (counts.has(hash)) continue
    faults.set(name, !opened.has(hash) ? 'no-key' : parents.every((parent) => signed.has(parent)) ? 'forged' : 'incomplete')
  }
  const under = underneath(counted, signed)
  // Of statements that were overruled too: somebody may have sealed with their keys before knowing it.
  const used = new Set(nodes.flatMap(({ opened, author, epoch }) => (opened && standing.devices.has(author) ? epoch : [])))
  const heads = counted.map(({ hash }) => hash).filter((hash) => !under.has(hash))
  return {
    roster: rosterOf(entrance.space, standing),
    keyring: {
      space: entrance.space,
      current: greatestEpoch(standing),
      epochs: new Map([...keys].filter(([epoch]) => used.has(epoch) || entrance.keys?.has(epoch))),
      devices: new Map([...standing.devices.values()].map(({ id, sign }) => [id, sign])),
    },
    store: standing.store,
    heads: heads.sort(),
    next: Math.max(0, ...counted.map(({ number }) => number)) + 1,
    behind: [...signed.values()].some(({ hash, author }) => !opened.has(hash) && !under.has(hash) && isCoordinators(standing, author)),
    unkeyed: unkeyedOf(
      [...signed.values()].filter(({ hash }) => counts.has(hash)),
      standing,
    ),
    faults: [...faults].map(([name, fault]) => ({ name, fault })).sort((one, other) => (one.name < other.name ? -1 : 1)),
    standing,
  }
}

/** Hashes of all that counted statements build on: history that this device may not read is behind it. */
function underneath(counted: readonly Judged[], signed: ReadonlyMap<string, SignedStatement>): ReadonlySet<string> {
  const under = new Set<string>()
  const left = counted.flatMap(({ parents }) => parents)
  for (let hash = left.pop(); hash !== undefined; hash = left.pop()) {
    if (under.has(hash)) continue
    under.add(hash)
    left.push(...(signed.get(hash)?.parents ?? []))
  }
  return under
}

/** Opens all that can be, each key that is found opening others. */
async function openAll(statements: readonly SignedStatement[], { device, keys: given }: Entrance) {
  const keys = new Map<string, Bytes>(given)
  for (const { wraps } of statements) {
    const wrap = fromBase64url((Object.hasOwn(wraps, device.id) && wraps[device.id]) || '')
    for (const [epoch, key] of (wrap?.length && (await unwrapKeys(wrap, device))) || []) keys.set(epoch, key)
  }
  const opened = new Map<string, SealedPart>()
  for (const statement of statements) {
    const key = keys.get(statement.epoch)
    const sealed = key ? await openStatement(statement, key) : null
    if (sealed) opened.set(statement.hash, sealed)
  }
  return { keys, opened }
}

function rosterOf(space: string, { name, members, devices, removed, lists }: Standing): Roster {
  return {
    space,
    name,
    members: [...members].map(([id, member]) => ({ id, name: member.name, role: member.role, roles: Object.fromEntries(member.roles) })),
    devices: [...devices.values()].map((device) => ({
      id: device.id,
      member: device.member,
      name: device.name,
      removed: removed.has(device.id),
    })),
    lists: [...lists].map(([id, list]) => ({ id, ...list })),
  }
}

/** Who entered while somebody else changed the key: it was wrapped for them by nobody. */
function unkeyedOf(counted: readonly SignedStatement[], standing: Standing): ReadonlyMap<string, readonly string[]> {
  const wrapped = new Map<string, Set<string>>()
  for (const { epoch, wraps } of counted) {
    for (const device of Object.keys(wraps)) wrapped.set(device, (wrapped.get(device) ?? new Set()).add(epoch))
  }
  const lacking = [...standing.devices.values()]
    .filter(({ id }) => liveDevice(standing, id))
    .map(({ id, since }) => {
      const from = parseEpoch(since)?.number ?? 0
      const epochs = [...standing.epochs].filter((epoch) => (parseEpoch(epoch)?.number ?? 0) >= from && !wrapped.get(id)?.has(epoch))
      return [id, epochs.sort()] as const
    })
  return new Map(lacking.filter(([, epochs]) => epochs.length > 0))
}
