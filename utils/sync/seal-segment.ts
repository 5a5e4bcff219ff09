import { BOX_EXTRA, closeBox } from './box'
import { joined, sha256, uint32, utf8 } from './bytes'
import { deflate } from './deflate'
import { deriveKey } from './derive-key'
import type { DeviceKeys, Keyring } from './keyring'
import { SEGMENT_FORMAT, type Segment } from './segment'
import { SEGMENT_OPERATIONS, toColumns } from './segment-columns'
import { BLOCK, boundTo, CONTENT_MOST, HEAD_LENGTH, segmentHead, signedPart } from './segment-frame'
import { nameHash, segmentName } from './segment-name'
import { signedBy } from './signature'

/** A file of the store: its name holds a hash of its bytes. */
export interface SealedFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Seals a segment with the key of its epoch and signs it as this device: see `FORMAT.md`. Twice the same segment gives
 * two files of different names. Throws a RangeError for what no reader would take: more than 100,000 operations or 32 MiB
 * of them, an epoch that the keyring doesn't have, another device's or another space's segment. Up to
 * {@link SEGMENT_CHARACTERS} of operations it never throws for their length.
 */
export async function sealSegment(segment: Segment, keyring: Keyring, device: DeviceKeys): Promise<SealedFile> {
  const key = keyring.epochs.get(segment.epoch)
  if (!key || segment.space !== keyring.space || segment.device !== device.id) throw new RangeError('not a segment of this device')
  const content = utf8(JSON.stringify(toColumns(segment)))
  if (segment.operations.length > SEGMENT_OPERATIONS || content.length > CONTENT_MOST) throw new RangeError('too many operations')
  const deflated = await deflate(content)
  const head = segmentHead({ format: SEGMENT_FORMAT, epoch: segment.epoch, device: device.id })
  const bound = boundTo(head, segment.space)
  const signature = await signedBy(device.sign, signedPart(bound, await sha256(deflated)))
  const full = joined(signature, uint32(deflated.length), deflated)
  const size = Math.ceil((HEAD_LENGTH + BOX_EXTRA + full.length) / BLOCK) * BLOCK
  const padding = new Uint8Array(size - HEAD_LENGTH - BOX_EXTRA - full.length)
  const bytes = joined(head, await closeBox(joined(full, padding), await deriveKey(key, 'seg'), bound))
  return { name: segmentName({ ...segment, hash: await nameHash(bytes) }), bytes }
}
