import { base32 } from './base32'
import { type Bytes, sha256 } from './bytes'
import type { DeviceKeys } from './keyring'

/** Characters of a device's id: 80 bits. */
const ID_LENGTH = 16

/** The public keys of a device, 32 bytes each. */
export interface PublicKeys {
  readonly id: string
  /** Ed25519. */
  readonly sign: Bytes
  /** X25519. */
  readonly wrap: Bytes
}

/** Makes the keys of a device: the browser never gives their private parts to anybody, this extension included. */
export async function makeDeviceKeys(): Promise<DeviceKeys> {
  const [sign, wrap] = await Promise.all([
    crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']),
    crypto.subtle.generateKey('X25519', false, ['deriveBits']),
  ])
  const pairs = { sign: sign as CryptoKeyPair, wrap: wrap as CryptoKeyPair }
  return { id: await deviceId(await rawKey(pairs.sign.publicKey)), ...pairs }
}

/** A device's id: the first 80 bits of the SHA-256 of its public signing key, base 32. */
export const deviceId = async (sign: Bytes): Promise<string> => base32(await sha256(sign), ID_LENGTH)

/** The public keys of a device, to be given to others. */
export const publicKeys = async ({ id, sign, wrap }: DeviceKeys): Promise<PublicKeys> => ({
  id,
  sign: await rawKey(sign.publicKey),
  wrap: await rawKey(wrap.publicKey),
})

const rawKey = async (key: CryptoKey): Promise<Bytes> => new Uint8Array(await crypto.subtle.exportKey('raw', key))
