import type { Role } from '../sharing/space'
import { isCoordinators, liveDevice, type Standing } from './apply-acts'
import { base64url } from './base64url'
import { publicKeys } from './device-keys'
import { epochOf } from './epoch'
import type { DeviceKeys } from './keyring'
import type { PublicKeys } from './public-keys'
import { newKey, refused, type Said, type Speaker, sayStatement } from './say-statement'
import type { SealedFile } from './seal-segment'
import { sealStatement } from './seal-statement'
import type { Act } from './statement'
import { parseStatementName } from './statement'
import type { StorePlace } from './store-place'
import { type EpochKeys, wrapKeys } from './wrap-key'

/** A device that is to enter: its keys, and what the person calls it. */
export interface Entering {
  readonly keys: PublicKeys
  readonly name: string
}

const deviceAct = (member: string, { keys, name }: Entering): Act => ({
  act: 'device',
  id: keys.id,
  member,
  name,
  sign: base64url(keys.sign),
  wrap: base64url(keys.wrap),
})

/** What a space begins with; `at`: milliseconds since the epoch. */
export interface Beginning {
  readonly name: string
  readonly store: StorePlace
  readonly member: { readonly id: string; readonly name: string }
  readonly deviceName: string
  readonly at: number
}

/** Makes a space whose only member, a coordinator, has this device. Its id is the hash of its first statement. */
export async function createSpace(begins: Beginning, device: DeviceKeys): Promise<{ readonly space: string; readonly file: SealedFile }> {
  const key = newKey()
  const epoch = await epochOf(1, key)
  const keys = await publicKeys(device)
  const acts: Act[] = [
    { act: 'space', name: begins.name, store: begins.store },
    { act: 'member', ...begins.member, role: 'coordinator' },
    deviceAct(begins.member.id, { keys, name: begins.deviceName }),
  ]
  const wraps = { [device.id]: base64url(await wrapKeys(new Map([[epoch, key]]), keys)) }
  const said = { space: '', epoch, number: 1, parents: [], wraps } as const
  const file = await sealStatement({ ...said, parents: [] }, { at: begins.at, acts, base: [] }, key, device)
  return { space: parseStatementName(file.name)?.hash ?? '', file }
}

/** Lets an organisation in, with a first device. Without `history`, the key changes and it reads nothing of what came before. */
export async function admit(
  speaker: Speaker,
  member: { readonly id: string; readonly name: string; readonly role: Role },
  entering: Entering,
  history = true,
): Promise<Said> {
  const { standing } = speaker.space
  if (!isCoordinators(standing, speaker.device.id) || isKnown(standing, entering)) return refused('not-allowed')
  const acts: Act[] = [{ act: 'member', id: member.id, name: member.name, role: member.role }, deviceAct(member.id, entering)]
  return sayStatement(speaker, acts, { rotate: !history, enter: { device: entering.keys, history } })
}

/** Lets another device of a member in: by a coordinator, or by a device of that member. */
export async function addDevice(speaker: Speaker, member: string, entering: Entering): Promise<Said> {
  const { standing } = speaker.space
  if (!standing.members.get(member)?.role) return refused('unknown')
  const own = liveDevice(standing, speaker.device.id)?.member === member
  if ((!own && !isCoordinators(standing, speaker.device.id)) || isKnown(standing, entering)) return refused('not-allowed')
  return sayStatement(speaker, [deviceAct(member, entering)], { enter: { device: entering.keys, history: true } })
}

/** Removes a member with all of its devices, and changes the key. `store`: where the files are from now on; null: where they were. */
export async function removeMember(speaker: Speaker, member: string, store: StorePlace | null = null): Promise<Said> {
  const { standing } = speaker.space
  if (!standing.members.get(member)?.role) return refused('unknown')
  const devices = [...standing.devices.values()].flatMap((device) => (device.member === member ? device.id : []))
  return remove(speaker, { act: 'remove', member, devices }, (id) => standing.devices.get(id)?.member !== member, store)
}

/** Removes one device, and changes the key: a lost computer. */
export async function removeDevice(speaker: Speaker, device: string, store: StorePlace | null = null): Promise<Said> {
  if (!liveDevice(speaker.space.standing, device)) return refused('unknown')
  return remove(speaker, { act: 'remove', member: null, devices: [device] }, (id) => id !== device, store)
}

async function remove(speaker: Speaker, act: Act, stays: (device: string) => boolean, store: StorePlace | null): Promise<Said> {
  const { standing } = speaker.space
  if (!isCoordinators(standing, speaker.device.id)) return refused('not-allowed')
  if (![...standing.devices.keys()].some((id) => stays(id) && isCoordinators(standing, id))) return refused('last-coordinator')
  return sayStatement(speaker, store ? [act, { act: 'space', name: null, store }] : [act], { rotate: true })
}

/** Changes what a member may do, in a list or (null) in all of the space. */
export async function changeRole(speaker: Speaker, member: string, list: string | null, role: Role): Promise<Said> {
  const { standing } = speaker.space
  if (!standing.members.get(member)?.role || (list !== null && !standing.lists.has(list))) return refused('unknown')
  const others = [...standing.devices.values()].some((device) => device.member !== member && isCoordinators(standing, device.id))
  if (list === null && role !== 'coordinator' && !others) return refused('last-coordinator')
  return decide(speaker, { act: 'role', member, list, role })
}

/** Adds a list; `id`: `[\w-]{1,64}`, of no other list. */
export async function addList(speaker: Speaker, id: string, name: string): Promise<Said> {
  return speaker.space.standing.lists.has(id) ? refused('not-allowed') : decide(speaker, { act: 'list', id, name, archived: false })
}

/** Names a list anew. */
export async function renameList(speaker: Speaker, id: string, name: string): Promise<Said> {
  const list = speaker.space.standing.lists.get(id)
  return list ? decide(speaker, { act: 'list', id, name, archived: list.archived }) : refused('unknown')
}

/** Puts a list away, or takes it out again. */
export async function archiveList(speaker: Speaker, id: string, archived: boolean): Promise<Said> {
  const list = speaker.space.standing.lists.get(id)
  return list ? decide(speaker, { act: 'list', id, name: list.name, archived }) : refused('unknown')
}

/** Says that the files are elsewhere from now on. */
export const moveStore = async (speaker: Speaker, store: StorePlace): Promise<Said> => decide(speaker, { act: 'space', name: null, store })

/** Gives devices that entered while the key changed the keys that they lack (see `Space.unkeyed`). */
export async function shareKeys(speaker: Speaker): Promise<Said> {
  const { unkeyed, keyring } = speaker.space
  const wraps = new Map<string, EpochKeys>()
  for (const [device, epochs] of unkeyed) {
    const keys = epochs.flatMap((epoch) => {
      const key = keyring.epochs.get(epoch)
      return key ? [[epoch, key] as const] : []
    })
    if (keys.length > 0) wraps.set(device, new Map(keys))
  }
  return wraps.size > 0 ? sayStatement(speaker, [], { wraps }) : refused('unknown')
}

const decide = async (speaker: Speaker, act: Act): Promise<Said> =>
  isCoordinators(speaker.space.standing, speaker.device.id) ? sayStatement(speaker, [act]) : refused('not-allowed')

/** Whether a device was of the space already; one that was removed never comes back. */
const isKnown = ({ devices, removed }: Standing, { keys }: Entering) => devices.has(keys.id) || removed.has(keys.id)
