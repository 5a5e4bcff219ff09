import { type Bytes, joined, utf8 } from './bytes'
import { CHECK_WORDS } from './check-words'
import type { PublicKeys } from './public-keys'

/** Enough for nobody to try keys until four words come out as another's: a few tens of milliseconds here, centuries there. */
const ITERATIONS = 100_000

/** Four words that stand for a device's keys in a space: who asks and who lets in see the same, and say so to each other. */
export async function checkPhrase(space: string, { sign, wrap }: Pick<PublicKeys, 'sign' | 'wrap'>): Promise<readonly string[]> {
  const key = await crypto.subtle.importKey('raw', joined(sign, wrap), 'PBKDF2', false, ['deriveBits'])
  const salt: Bytes = utf8(`maillage/1/check/${space}`)
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS }, key, 32)
  return [...new Uint8Array(bits)].map((byte) => CHECK_WORDS[byte] ?? '')
}
