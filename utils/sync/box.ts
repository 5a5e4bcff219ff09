import { type Bytes, joined } from './bytes'

/** Bytes that a box adds: its IV (96 bits) and its tag (128). */
export const BOX_EXTRA = 28

/** IV ‖ AES-256-GCM of the content, bound to `bound`, which isn't in it. */
export async function closeBox(content: Bytes, key: CryptoKey, bound: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return joined(iv, new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, content)))
}

/** The content of a box, or null where it isn't one of this key, bound to that. */
export async function openBox(box: Bytes, key: CryptoKey, bound: Bytes): Promise<Bytes | null> {
  try {
    const algorithm = { name: 'AES-GCM', iv: box.slice(0, 12), additionalData: bound }
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, box.slice(12)))
  } catch {
    return null
  }
}
