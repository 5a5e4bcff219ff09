import { closeBox, openBox } from './box'
import { type Bytes, joined, readUint32, uint32, utf8 } from './bytes'
import { deriveKey } from './derive-key'
import { epochOf } from './epoch'
import type { DeviceKeys } from './keyring'
import type { PublicKeys } from './public-keys'

/** Bytes of a key in a wrap: its epoch's number and itself. */
const EACH = 36

/** Keys by epoch. */
export type EpochKeys = ReadonlyMap<string, Bytes>

/** Keys that only this device can unwrap: an ephemeral X25519 key, then a box; 96 bytes for one key, 36 for each other. */
export async function wrapKeys(keys: EpochKeys, device: Pick<PublicKeys, 'id' | 'wrap'>): Promise<Bytes> {
  const pair = (await crypto.subtle.generateKey('X25519', false, ['deriveBits'])) as CryptoKeyPair
  const fresh = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const to = await crypto.subtle.importKey('raw', device.wrap, 'X25519', false, [])
  const content = joined(...[...keys].map(([epoch, key]) => joined(uint32(Number.parseInt(epoch, 10)), key)))
  const bound = boundTo(fresh, device.wrap, device.id)
  return joined(fresh, await closeBox(content, await agreed(pair.privateKey, to), bound))
}

/** The keys of a wrap that was made for this device, each under the epoch that it is the key of; null: it isn't one. */
export async function unwrapKeys(wrap: Bytes, device: DeviceKeys): Promise<EpochKeys | null> {
  const fresh = wrap.slice(0, 32)
  try {
    const from = await crypto.subtle.importKey('raw', fresh, 'X25519', false, [])
    const mine = new Uint8Array(await crypto.subtle.exportKey('raw', device.wrap.publicKey))
    const content = await openBox(wrap.slice(32), await agreed(device.wrap.privateKey, from), boundTo(fresh, mine, device.id))
    if (!content || content.length % EACH !== 0) return null
    const keys = Array.from({ length: content.length / EACH }, (_, at) => content.slice(at * EACH, (at + 1) * EACH))
    return new Map(await Promise.all(keys.map(async (one) => [await epochOf(readUint32(one, 0), one.slice(4)), one.slice(4)] as const)))
  } catch {
    return null
  }
}

const boundTo = (fresh: Bytes, to: Bytes, id: string) => joined(fresh, to, utf8(id))

async function agreed(mine: CryptoKey, theirs: CryptoKey): Promise<CryptoKey> {
  return deriveKey(new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: theirs }, mine, 256)), 'wrap')
}
