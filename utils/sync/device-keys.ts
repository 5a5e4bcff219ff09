import type { Bytes } from './bytes'
import type { DeviceKeys } from './keyring'
import { deviceId, type PublicKeys } from './public-keys'

/** Makes the keys of a device: the browser never gives their private parts to anybody, this extension included. */
export async function makeDeviceKeys(): Promise<DeviceKeys> {
  const [sign, wrap] = await Promise.all([
    crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']),
    crypto.subtle.generateKey('X25519', false, ['deriveBits']),
  ])
  const pairs = { sign: sign as CryptoKeyPair, wrap: wrap as CryptoKeyPair }
  return { id: await deviceId(await rawKey(pairs.sign.publicKey)), ...pairs }
}

/** The public keys of a device, to be given to others. */
export const publicKeys = async ({ id, sign, wrap }: DeviceKeys): Promise<PublicKeys> => ({
  id,
  sign: await rawKey(sign.publicKey),
  wrap: await rawKey(wrap.publicKey),
})

const rawKey = async (key: CryptoKey): Promise<Bytes> => new Uint8Array(await crypto.subtle.exportKey('raw', key))
