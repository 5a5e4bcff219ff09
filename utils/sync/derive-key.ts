import { type Bytes, utf8 } from './bytes'

/** 32 bytes derived from a secret (HKDF-SHA-256, no salt) for one purpose. */
export async function deriveBytes(secret: Bytes, purpose: string): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const info = utf8(`maillage/1/${purpose}`)
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }, key, 256))
}

/** An AES-256-GCM key derived from a secret for one purpose. */
export const deriveKey = async (secret: Bytes, purpose: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', await deriveBytes(secret, purpose), 'AES-GCM', false, ['encrypt', 'decrypt'])
