const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** Bytes as lower-case base 32 (RFC 4648, no padding): file names that no store confuses. `characters`: only the first ones. */
export function base32(bytes: Uint8Array, characters = Math.ceil((bytes.length * 8) / 5)): string {
  let text = ''
  let [bits, held] = [0, 0]
  for (const byte of bytes) {
    held = ((held & 31) << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) text += LETTERS[(held >> (bits - 5)) & 31]
  }
  if (bits > 0) text += LETTERS[(held << (5 - bits)) & 31]
  return text.slice(0, characters)
}

/** The bytes of a base 32 text, or null where it isn't one; bits of the last character that make no byte must be zero. */
export function fromBase32(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8))
  let [bits, held, at] = [0, 0, 0]
  for (const letter of text) {
    const value = LETTERS.indexOf(letter)
    if (value < 0) return null
    held = ((held & 127) << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 255
    }
  }
  return bits < 5 && (held & ((1 << bits) - 1)) === 0 ? bytes : null
}
