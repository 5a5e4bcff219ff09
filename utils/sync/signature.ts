import type { Bytes } from './bytes'

/** Whether an Ed25519 signature of a content is of this public key (32 bytes; undefined: of nobody's). */
export async function isSigned(signer: Bytes | undefined, signature: Bytes, content: Bytes): Promise<boolean> {
  if (!signer) return false
  try {
    const key = await crypto.subtle.importKey('raw', signer, 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', key, signature, content)
  } catch {
    return false
  }
}

/** The Ed25519 signature of a content, 64 bytes. */
export const signedBy = async (pair: CryptoKeyPair, content: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, content))
