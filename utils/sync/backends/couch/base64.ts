/** Characters that one call takes. */
const AT_ONCE = 8_192

/** Bytes in base 64 (RFC 4648 §4). */
export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE))
  return btoa(text)
}
