import { isCoordinators, liveDevice, type Standing } from './apply-acts'
import { base64url } from './base64url'
import type { Bytes } from './bytes'
import { epochOf, parseEpoch } from './epoch'
import type { DeviceKeys } from './keyring'
import type { PublicKeys } from './public-keys'
import type { Space } from './roster'
import type { SealedFile } from './seal-segment'
import { sealStatement } from './seal-statement'
import type { Act } from './statement'
import { type EpochKeys, wrapKeys } from './wrap-key'

/** Who says something about a space, and when (milliseconds since the epoch). */
export interface Speaker {
  readonly space: Space
  readonly device: DeviceKeys
  readonly at: number
}

/**
 * Why a statement isn't made. `not-allowed`: nobody would count it. `unknown`: it is about nothing that is there.
 * `last-coordinator`: nobody could decide anything afterwards. `no-key`: this device can't read all that was decided yet.
 */
export type Refusal = 'not-allowed' | 'unknown' | 'last-coordinator' | 'no-key'

/** A file for `keys/`, or why there is none. */
export type Said = { readonly ok: true; readonly file: SealedFile } | { readonly ok: false; readonly why: Refusal }

/** A refusal. */
export const refused = (why: Refusal): Said => ({ ok: false, why })

/** What a statement needs besides its acts. */
export interface Saying {
  /** A new key: whatever is sealed from then on is read by nobody that these acts remove. */
  readonly rotate?: boolean
  /** Devices that enter, and whether they get the keys of all that came before. */
  readonly enter?: { readonly device: PublicKeys; readonly history: boolean }
  /** Other keys for devices that are there. */
  readonly wraps?: ReadonlyMap<string, EpochKeys>
}

/** A random key of a space. */
export const newKey = (): Bytes => crypto.getRandomValues(new Uint8Array(32))

/** Makes the statement that follows all that this device knows of. */
export async function sayStatement({ space, device, at }: Speaker, acts: readonly Act[], saying: Saying = {}): Promise<Said> {
  const { keyring, standing } = space
  const known = keyring.epochs.get(keyring.current)
  if (!known || space.behind) return refused('no-key')
  const coordinates = isCoordinators(standing, device.id)
  if (!coordinates && (saying.rotate || !liveDevice(standing, device.id))) return refused('not-allowed')
  const key = saying.rotate ? newKey() : known
  const epoch = saying.rotate ? await epochOf((parseEpoch(keyring.current)?.number ?? 0) + 1, key) : keyring.current
  const wraps = new Map(saying.wraps)
  if (saying.rotate) for (const one of staying(standing, acts)) wraps.set(one.id, new Map([[epoch, key]]))
  if (saying.enter) {
    const { device: one, history } = saying.enter
    wraps.set(one.id, new Map([...(history ? keyring.epochs : []), [epoch, key]]))
  }
  const said = { space: keyring.space, epoch, number: space.next, parents: [...space.heads], wraps: await wrapAll(wraps, standing, saying) }
  const base = saying.rotate ? actsOf(standing) : []
  return { ok: true, file: await sealStatement(said, { at, acts: [...acts], base }, key, device) }
}

/** Devices that are there still after some acts. */
function staying(standing: Standing, acts: readonly Act[]): readonly PublicKeys[] {
  const removals = acts.flatMap((act) => (act.act === 'remove' ? act : []))
  const goes = (id: string, member: string) => removals.some((act) => act.member === member || act.devices.includes(id))
  return [...standing.devices.values()].filter(({ id, member }) => liveDevice(standing, id) && !goes(id, member))
}

async function wrapAll(wraps: ReadonlyMap<string, EpochKeys>, standing: Standing, { enter }: Saying): Promise<Record<string, string>> {
  const entries = [...wraps].map(async ([id, keys]) => {
    const device = enter?.device.id === id ? enter.device : standing.devices.get(id)
    return device ? [[id, base64url(await wrapKeys(keys, device))] as const] : []
  })
  return Object.fromEntries((await Promise.all(entries)).flat())
}

/** Acts that make what stands, for who can't read how it came to be. */
function actsOf({ name, store, members, devices, removed, lists }: Standing): Act[] {
  const acts: Act[] = [{ act: 'space', name, store }]
  for (const [id, { name: called, role, roles }] of members) {
    if (role === null) continue
    acts.push({ act: 'member', id, name: called, role })
    for (const [list, own] of roles) acts.push({ act: 'role', member: id, list, role: own })
  }
  for (const { id, member, name: called, sign, wrap } of devices.values()) {
    if (!removed.has(id)) acts.push({ act: 'device', id, member, name: called, sign: base64url(sign), wrap: base64url(wrap) })
  }
  acts.push({ act: 'remove', member: null, devices: [...removed] })
  for (const [id, list] of lists) acts.push({ act: 'list', id, ...list })
  return acts
}
