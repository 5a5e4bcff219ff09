import { publicKeys } from '../../utils/sync/device-keys'
import type { DeviceKeys } from '../../utils/sync/keyring'
import { foldStatements } from '../../utils/sync/roster'
import type { Said } from '../../utils/sync/say-statement'
import type { SealedFile } from '../../utils/sync/seal-segment'
import { admit, createSpace } from '../../utils/sync/space-gestures'
import { aDevice, NOW } from './a-space'

/** Devices, the last ones of nobody yet. */
export const [claire, claire2, paul, ines, stranger] = (await Promise.all(Array.from({ length: 5 }, aDevice))) as [
  DeviceKeys,
  DeviceKeys,
  DeviceKeys,
  DeviceKeys,
  DeviceKeys,
]
/** Where the space's files are. */
export const STORE = { kind: 'webdav', address: 'https://nuage.example/s/abc', user: '', password: 'secret-7' }
/** A space that Claire began. */
export const begun = await createSpace(
  { name: 'Groupement Rhône', store: STORE, member: { id: 'arfrips', name: 'ARFRIPS' }, deviceName: 'poste de Claire', at: NOW },
  claire,
)

/** The space as a device reads it. */
export const fold = (files: Iterable<SealedFile>, device = claire, anchor: string | null = null) =>
  foldStatements(files, { space: begun.space, device, anchor })
/** A device that is to enter. */
export const entering = async (device: DeviceKeys, name = 'poste') => ({ keys: await publicKeys(device), name })
/** The file of what could be said. */
export const fileOf = (said: Said): SealedFile => {
  if (!said.ok) throw new Error(said.why)
  return said.file
}
/** What a device that has these files says. */
export const say = async (
  files: readonly SealedFile[],
  device: DeviceKeys,
  what: (speaker: { space: Awaited<ReturnType<typeof fold>>; device: DeviceKeys; at: number }) => Promise<Said>,
) => fileOf(await what({ space: await fold(files, device), device, at: NOW }))

const paulIn = await say([begun.file], claire, async (speaker) =>
  admit(speaker, { id: 'itsra', name: 'ITSRA', role: 'contributor' }, await entering(paul)),
)
/** Statements of two organisations. */
export const two = [begun.file, paulIn]
/** Inès enters, as a coordinator. */
export const inesIn = await say(two, claire, async (speaker) =>
  admit(speaker, { id: 'adea', name: 'ADEA', role: 'coordinator' }, await entering(ines)),
)
/** Statements of three organisations: Claire and Inès coordinate, Paul contributes. */
export const three = [...two, inesIn]
