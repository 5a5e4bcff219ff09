import * as v from 'valibot'
import { base32, fromBase32 } from './base32'
import { base64url, fromBase64url } from './base64url'
import { BOX_EXTRA, closeBox, openBox } from './box'
import { type Bytes, fromUtf8, joined, readUint32, sha256, uint32, utf8 } from './bytes'
import { deriveKey } from './derive-key'
import { publicKeys } from './device-keys'
import { parseEpoch } from './epoch'
import { type Invitation, invitationSecret } from './invitation'
import type { DeviceKeys, Keyring } from './keyring'
import { parseJson } from './parse-json'
import { deviceId, type PublicKeys } from './public-keys'
import type { SealedFile } from './seal-segment'
import type { SegmentFault } from './segment'
import { nameHash } from './segment-name'
import { isSigned, signedBy } from './signature'

/** `MLJR`: the first four bytes of a request's file. */
const MAGIC = 0x4d4c4a52

/** The format of requests to enter. */
const FORMAT = 1

/** Bytes of the head: magic 4, format 2, epoch 4 and 15, nonce 8, expiry 6, history 1. */
const HEAD_LENGTH = 40

/** A request's file is of one kilobyte, or a few. */
const BLOCK = 1_024

const name = v.pipe(v.string(), v.maxLength(200))

const shape = v.object({
  organisation: name,
  device: name,
  member: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  own: v.boolean(),
  sign: v.string(),
  wrap: v.string(),
  at: v.number(),
})

/** Somebody asks to enter, with an invitation of this space. What it says of itself is its own word: four words tell. */
export interface JoinRequest {
  /** The file's name. */
  readonly name: string
  readonly organisation: string
  /** What the person calls the device. */
  readonly device: string
  /** The member that it says it is, as its invitation named it; `own`: another device of that member. */
  readonly member: string
  readonly own: boolean
  readonly keys: PublicKeys
  /** Milliseconds since the epoch, by its own clock. */
  readonly at: number
  /** As its invitation says, for certain. */
  readonly history: boolean
  readonly expires: number
}

/** The file that asks to enter, for `join/`: only whoever has a key of the space can read it. */
export async function sealJoinRequest(
  invitation: Invitation,
  asks: { readonly organisation: string; readonly device: string; readonly at: number },
  device: DeviceKeys,
): Promise<SealedFile> {
  const { number, hash } = parseEpoch(invitation.epoch) ?? { number: 0, hash: '' }
  const { sign, wrap } = await publicKeys(device)
  const head = joined(
    uint32(MAGIC),
    new Uint8Array([FORMAT >> 8, FORMAT & 255]),
    uint32(number),
    fromBase32(hash) ?? new Uint8Array(),
    bytesOf(invitation.nonce),
    new Uint8Array([Math.floor(invitation.expires / 2 ** 40), Math.floor(invitation.expires / 2 ** 32) & 255]),
    uint32(invitation.expires % 2 ** 32),
    new Uint8Array([invitation.history ? 1 : 0]),
  )
  const { member, own } = invitation
  const said = { ...asks, member, own, sign: base64url(sign), wrap: base64url(wrap) } satisfies v.InferOutput<typeof shape>
  const text = utf8(JSON.stringify(said))
  const bound = joined(head, utf8(invitation.space))
  const full = joined(await signedBy(device.sign, await signedPart(bound, text)), uint32(text.length), text)
  const padding = new Uint8Array(Math.ceil((HEAD_LENGTH + BOX_EXTRA + full.length) / BLOCK) * BLOCK - HEAD_LENGTH - BOX_EXTRA - full.length)
  const bytes = joined(head, await closeBox(joined(full, padding), await deriveKey(bytesOf(invitation.secret), 'join'), bound))
  return { name: `${await nameHash(bytes)}.req`, bytes }
}

const bytesOf = (text: string): Bytes => fromBase64url(text) ?? new Uint8Array()

const signedPart = async (bound: Bytes, text: Bytes) => joined(utf8('maillage/1/join\n'), bound, await sha256(text))

/** A request, or why the file isn't one. */
export type OpenedRequest =
  | { readonly ok: true; readonly request: JoinRequest }
  | { readonly ok: false; readonly fault: SegmentFault | 'expired' }

/** Opens a request, whoever wrote it; `now`: milliseconds since the epoch. Never throws. */
export async function openJoinRequest(name: string, bytes: Bytes, keyring: Keyring, now: number): Promise<OpenedRequest> {
  const fault = (why: SegmentFault | 'expired'): OpenedRequest => ({ ok: false, fault: why })
  const format = bytes.length < 6 || readUint32(bytes, 0) !== MAGIC ? 0 : ((bytes[4] ?? 0) << 8) | (bytes[5] ?? 0)
  if (format > FORMAT) return fault('newer')
  if (!/^[a-z2-7]{20}\.req$/.test(name)) return fault('damaged')
  if (`${await nameHash(bytes)}.req` !== name) return fault('incomplete')
  if (format !== FORMAT || bytes.length < HEAD_LENGTH + BOX_EXTRA) return fault('damaged')
  const key = keyring.epochs.get(`${readUint32(bytes, 6)}-${base32(bytes.subarray(10, 25))}`)
  if (!key) return fault('no-key')
  const expires = ((bytes[33] ?? 0) * 256 + (bytes[34] ?? 0)) * 2 ** 32 + readUint32(bytes, 35)
  const history = bytes[39] === 1
  if (expires < now) return fault('expired')
  const secret = await invitationSecret(key, bytes.slice(25, 33), expires, history)
  const bound = joined(bytes.subarray(0, HEAD_LENGTH), utf8(keyring.space))
  const full = await openBox(bytes.slice(HEAD_LENGTH), await deriveKey(secret, 'join'), bound)
  if (!full || full.length < 68) return fault('damaged')
  const text = full.slice(68, 68 + readUint32(full, 64))
  const said = v.safeParse(shape, parseJson(fromUtf8(text) ?? ''))
  if (!said.success) return fault('damaged')
  const [sign, wrap] = [bytesOf(said.output.sign), bytesOf(said.output.wrap)]
  if (wrap.length !== 32 || !(await isSigned(sign, full.slice(0, 64), await signedPart(bound, text)))) return fault('forged')
  const { organisation, device, member, own, at } = said.output
  const keys = { id: await deviceId(sign), sign, wrap }
  return { ok: true, request: { name, organisation, device, member, own, keys, at, history, expires } }
}
