import { base32, fromBase32 } from './base32'
import { type Bytes, joined, readUint32, uint32, utf8 } from './bytes'
import { parseEpoch } from './epoch'

/** `MLSG`: the first four bytes of a segment's file. */
const MAGIC = 0x4d4c5347

/** Bytes of the head: magic 4, format 2, number of the epoch 4 and its hash 15, device 10. */
export const HEAD_LENGTH = 35

/** A segment's file is of whole kilobytes, so that its size says little of what it holds. */
export const BLOCK = 1_024

/** Largest content, inflated: 32 MiB. */
export const CONTENT_MOST = 32 * 1_048_576

/** What stands at the beginning of a segment's file, for everybody to read. */
export interface SegmentHead {
  readonly format: number
  readonly epoch: string
  readonly device: string
}

/** The head of a segment's file. */
export function segmentHead({ format, epoch, device }: SegmentHead): Bytes {
  const { number, hash } = parseEpoch(epoch) ?? { number: 0, hash: '' }
  const [hashed, author] = [fromBase32(hash), fromBase32(device)]
  if (hashed?.length !== 15 || author?.length !== 10) throw new RangeError('an epoch or a device is not one')
  return joined(uint32(MAGIC), new Uint8Array([format >> 8, format & 255]), uint32(number), hashed, author)
}

/** The format of a file that begins like a segment's, whatever follows; null: it doesn't. */
export const formatOf = (bytes: Uint8Array): number | null =>
  bytes.length < 6 || readUint32(bytes, 0) !== MAGIC ? null : ((bytes[4] ?? 0) << 8) | (bytes[5] ?? 0)

/** The head of a file of this format that is long enough to have one. */
export const readHead = (bytes: Uint8Array): SegmentHead => ({
  format: formatOf(bytes) ?? 0,
  epoch: `${readUint32(bytes, 6)}-${base32(bytes.subarray(10, 25))}`,
  device: base32(bytes.subarray(25, HEAD_LENGTH)),
})

/** What a segment's box is bound to: its head and its space. */
export const boundTo = (head: Uint8Array, space: string): Bytes => joined(head, utf8(space))

/** What a segment's author signs: the head, the space, and the SHA-256 of the deflated content. */
export const signedPart = (bound: Uint8Array, hash: Uint8Array): Bytes => joined(utf8('maillage/1/segment\n'), bound, hash)
