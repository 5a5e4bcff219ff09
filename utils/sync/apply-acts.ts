import type { Role } from '../sharing/space'
import { fromBase64url } from './base64url'
import type { Bytes } from './bytes'
import { compareEpochs } from './epoch'
import type { PublicKeys } from './public-keys'
import type { Act } from './statement'
import type { StorePlace } from './store-place'

/** A statement that could be read: what is needed to judge it. */
export interface Judged {
  readonly hash: string
  readonly number: number
  readonly parents: readonly string[]
  /** The device that wrote it. */
  readonly author: string
  readonly epoch: string
  readonly acts: readonly Act[]
  readonly base: readonly Act[]
}

/** What stands after some statements; maps are in the order in which things entered. */
export interface Standing {
  name: string
  store: StorePlace | null
  readonly members: Map<string, { name: string; role: Role | null; readonly roles: Map<string, Role> }>
  readonly devices: Map<string, PublicKeys & { readonly member: string; name: string; readonly since: string }>
  /** Removed devices: for good, whether they are known or not. */
  readonly removed: Set<string>
  readonly lists: Map<string, { name: string; archived: boolean }>
  readonly epochs: Set<string>
}

/** Whether a statement comes after another, as its author knew. */
export type After = (later: Judged, earlier: Judged) => boolean

/**
 * What stands after these statements, in the order of their numbers and hashes. A member's removal wins over what was
 * done about it without knowing: such acts do nothing.
 */
export function standingAfter(statements: readonly Judged[], after: After, needsBase: (statement: Judged) => boolean): Standing {
  const standing: Standing = {
    name: '',
    store: null,
    members: new Map(),
    devices: new Map(),
    removed: new Set(),
    lists: new Map(),
    epochs: new Set(),
  }
  const removals = statements.flatMap((statement) =>
    statement.acts.flatMap((act) => (act.act === 'remove' && act.member !== null ? { statement, member: act.member } : [])),
  )
  for (const statement of statements) {
    const overruled = (member: string) =>
      removals.some(
        (other) =>
          other.member === member &&
          other.statement !== statement &&
          !after(statement, other.statement) &&
          !after(other.statement, statement),
      )
    standing.epochs.add(statement.epoch)
    for (const act of needsBase(statement) ? [...statement.base, ...statement.acts] : statement.acts) {
      const about = act.act === 'member' ? act.id : act.act === 'role' || act.act === 'device' ? act.member : null
      if (about === null || !overruled(about)) applyAct(standing, act, statement.epoch)
    }
  }
  return standing
}

function applyAct(standing: Standing, act: Act, epoch: string): void {
  const { members, devices, removed, lists } = standing
  switch (act.act) {
    case 'space':
      standing.name = act.name ?? standing.name
      standing.store = act.store ?? standing.store
      return
    case 'member':
      members.set(act.id, { name: act.name, role: act.role, roles: members.get(act.id)?.roles ?? new Map() })
      return
    case 'role': {
      const member = members.get(act.member)
      if (!member) return
      if (act.list === null) member.role = act.role === null ? member.role : act.role
      else if (act.role === null) member.roles.delete(act.list)
      else member.roles.set(act.list, act.role)
      return
    }
    case 'device': {
      const known = devices.get(act.id)
      const [sign, wrap] = [keyIn(act.sign), keyIn(act.wrap)]
      if (known) {
        if (known.member === act.member) known.name = act.name
      } else if (members.get(act.member)?.role)
        devices.set(act.id, { id: act.id, member: act.member, name: act.name, sign, wrap, since: epoch })
      return
    }
    case 'remove': {
      for (const device of act.devices) removed.add(device)
      const member = act.member === null ? undefined : members.get(act.member)
      if (!member) return
      member.role = null
      member.roles.clear()
      for (const device of devices.values()) if (device.member === act.member) removed.add(device.id)
      return
    }
    case 'list':
      lists.set(act.id, { name: act.name, archived: act.archived })
  }
}

const keyIn = (text: string): Bytes => fromBase64url(text) ?? new Uint8Array()

/** A device that is of the space still, and whose member is; undefined: it isn't. */
export function liveDevice({ devices, members, removed }: Standing, id: string) {
  const device = devices.get(id)
  return device && !removed.has(id) && members.get(device.member)?.role ? device : undefined
}

/** Whether a device is of a coordinator. */
export const isCoordinators = (standing: Standing, id: string): boolean =>
  standing.members.get(liveDevice(standing, id)?.member ?? '')?.role === 'coordinator'

/** The epoch to write with; empty: none is known. */
export const greatestEpoch = ({ epochs }: Pick<Standing, 'epochs'>): string => [...epochs].sort(compareEpochs).at(-1) ?? ''
