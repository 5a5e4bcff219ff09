import type { Operation } from '../../utils/opportunities/operation'
import { base64url } from '../../utils/sync/base64url'
import { checkPhrase } from '../../utils/sync/check-phrase'
import { publicKeys } from '../../utils/sync/device-keys'
import { invitationCode, invitationLink, makeInvitation } from '../../utils/sync/invitation'
import { sealJoinRequest } from '../../utils/sync/join-request'
import type { DeviceKeys } from '../../utils/sync/keyring'
import { deviceId } from '../../utils/sync/public-keys'
import { makeRecovery } from '../../utils/sync/recovery-file'
import { foldStatements } from '../../utils/sync/roster'
import type { Said } from '../../utils/sync/say-statement'
import { type SealedFile, sealSegment } from '../../utils/sync/seal-segment'
import { addList, admit, createSpace, removeMember } from '../../utils/sync/space-gestures'

const AT = Date.UTC(2026, 10, 23, 9)
const STORE = { kind: 'webdav', address: 'https://nuage.example/s/aBcD', user: '', password: 'phrase' }
const PASSPHRASE = 'trois petits chats'

/**
 * Makes the vectors of the format: files as a first version of it wrote them, with the secrets that open them and what
 * they say. Keys are random: made once, and kept.
 */
export async function makeSyncVectors(): Promise<Record<string, unknown>> {
  const [claire, paul] = await Promise.all([openDevice(), openDevice()])
  const begun = await createSpace(
    { name: 'Groupement d’exemple', store: STORE, member: { id: 'alpha', name: 'Alpha' }, deviceName: 'poste 1', at: AT },
    claire.keys,
  )
  const files = [begun.file]
  const speaker = async () => ({
    space: await foldStatements(files, { space: begun.space, device: claire.keys, anchor: null }),
    device: claire.keys,
    at: AT,
  })
  const add = (said: Said) => files.push(fileOf(said))
  const entering = { keys: await publicKeys(paul.keys), name: 'poste 2' }
  add(await admit(await speaker(), { id: 'beta', name: 'Bêta', role: 'contributor' }, entering))
  add(await addList(await speaker(), 'bilans', 'Bilans de compétences'))
  const { space } = await speaker()
  const segment = {
    format: 1,
    space: begun.space,
    epoch: space.keyring.current,
    device: claire.keys.id,
    first: 1,
    last: 2,
    before: null,
    seen: { [paul.keys.id]: 4 },
    at: AT,
    operations: operations(claire.keys.id),
  } as const
  const sealed = await sealSegment(segment, space.keyring, claire.keys)
  const invitation = await makeInvitation(
    {
      called: 'Groupement d’exemple',
      by: 'Alpha',
      device: claire.keys.id,
      store: STORE,
      expires: AT + 604_800_000,
      history: true,
      member: 'beta',
      own: false,
    },
    space.keyring,
  )
  if (!invitation) throw new Error('no key')
  const request = await sealJoinRequest(invitation, { organisation: 'Bêta', device: 'poste 2', at: AT }, paul.keys)
  const recovery = await makeRecovery(await speaker(), PASSPHRASE, 'fichier de secours')
  if (!recovery.ok) throw new Error(recovery.why)
  add(await removeMember(await speaker(), 'beta'))
  const { keyring } = (await speaker()).space
  return {
    space: begun.space,
    devices: [claire.secret, paul.secret],
    epochs: Object.fromEntries([...keyring.epochs].map(([epoch, key]) => [epoch, base64url(key)])),
    segment: { ...asText(sealed), says: segment },
    statements: files.map(asText),
    invitation: {
      link: await invitationLink('https://nuage.example/s/aBcD', invitation),
      code: await invitationCode(invitation),
      says: invitation,
    },
    request: { ...asText(request), check: await checkPhrase(begun.space, entering.keys) },
    recovery: { content: recovery.content, passphrase: PASSPHRASE },
  }
}

const asText = ({ name, bytes }: SealedFile) => ({ name, bytes: base64url(bytes) })

function fileOf(said: Said): SealedFile {
  if (!said.ok) throw new Error(said.why)
  return said.file
}

/** Keys of a device whose private parts are shown: nobody's. */
async function openDevice() {
  const [sign, wrap] = (await Promise.all([
    crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']),
    crypto.subtle.generateKey('X25519', true, ['deriveBits']),
  ])) as [CryptoKeyPair, CryptoKeyPair]
  const keys: DeviceKeys = { id: await deviceId(new Uint8Array(await crypto.subtle.exportKey('raw', sign.publicKey))), sign, wrap }
  const [signing, unwrapping] = await Promise.all([sign, wrap].map(({ privateKey }) => crypto.subtle.exportKey('jwk', privateKey)))
  return { keys, secret: { id: keys.id, sign: { d: signing?.d, x: signing?.x }, wrap: { d: unwrapping?.d, x: unwrapping?.x } } }
}

/** Operations of each kind that the format writes differently. */
function operations(device: string): Operation[] {
  const stamp = (at: number, count: number) =>
    `${(AT + at).toString(36).padStart(9, '0')}${count.toString(36).padStart(4, '0')}.${device}` as Operation['stamp']
  const by = { partner: 'alpha', name: 'Claire' }
  const first = {
    format: 1,
    stamp: stamp(0, 0),
    of: 'boamp:26-1',
    field: 'stage',
    value: 'study',
    before: null,
    by,
    gesture: 'g1',
  } as const
  return [
    first,
    { ...first, stamp: stamp(0, 1), field: 'tag/consortium/%C3%A9t%C3%A9', value: true },
    { ...first, stamp: stamp(61_000, 0), value: null, before: first.stamp, gesture: 'g2', undoes: 'g1' },
    // As only a later version writes it.
    { ...first, format: 2, stamp: stamp(62_000, 0), more: [1, 2.5] } as unknown as Operation,
    {
      ...first,
      stamp: stamp(63_000, 35),
      of: 'place:x',
      value: { text: 'Œuvre « sociale »', deep: [[{}]] },
      before: '0mf3k2x9a0000.k7d2k7d2' as Operation['stamp'],
      by: { partner: null, name: '' },
    },
  ]
}
