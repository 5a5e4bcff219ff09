import { base32 } from './base32'
import { type Bytes, sha256 } from './bytes'

/** The public keys of a device, 32 bytes each. */
export interface PublicKeys {
  readonly id: string
  /** Ed25519. */
  readonly sign: Bytes
  /** X25519. */
  readonly wrap: Bytes
}

/** Characters of a device's id: 80 bits. */
const ID_LENGTH = 16

/** A device's id: the first 80 bits of the SHA-256 of its public signing key, base 32. */
export const deviceId = async (sign: Bytes): Promise<string> => base32(await sha256(sign), ID_LENGTH)
