import { base64url } from './base64url'
import { closeBox } from './box'
import { type Bytes, joined, sha256, uint32, utf8 } from './bytes'
import { deriveKey } from './derive-key'
import { publicKeys } from './device-keys'
import type { DeviceKeys } from './keyring'
import type { SealedFile } from './seal-segment'
import { nameHash } from './segment-name'
import { signedBy } from './signature'
import { type PublicPart, type SealedPart, STATEMENT_FORMAT, statementName } from './statement'

/** `MLST`: the first four bytes of a statement's file. */
export const STATEMENT_MAGIC = 0x4d4c5354

/** What a statement's author signs: the SHA-256 of all that comes before the signature. */
export const statementSigned = async (before: Bytes): Promise<Bytes> => joined(utf8('maillage/1/statement\n'), await sha256(before))

/** Seals a statement with the key of its epoch, and signs it as this device: see `FORMAT.md`. */
export async function sealStatement(
  said: Omit<PublicPart, 'author'>,
  sealed: SealedPart,
  key: Bytes,
  device: DeviceKeys,
): Promise<SealedFile> {
  const { space, epoch, number, parents, wraps } = said
  const author = base64url((await publicKeys(device)).sign)
  const text = utf8(JSON.stringify({ space, epoch, number, parents, author, wraps } satisfies PublicPart))
  const head = joined(uint32(STATEMENT_MAGIC), new Uint8Array([STATEMENT_FORMAT >> 8, STATEMENT_FORMAT & 255]), uint32(text.length), text)
  const body = joined(head, await closeBox(utf8(JSON.stringify(sealed)), await deriveKey(key, 'statement'), head))
  const bytes = joined(body, await signedBy(device.sign, await statementSigned(body)))
  return { name: statementName(device.id, number, await nameHash(bytes)), bytes }
}
