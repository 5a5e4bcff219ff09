import { base32 } from './base32'
import { type Bytes, sha256 } from './bytes'
import type { SegmentName } from './segment'

/** Characters of the hash in a file's name: 100 bits. */
const HASH_LENGTH = 20

const SHAPE = /^([a-z2-7]{16})\.([1-9]\d{0,8})-([1-9]\d{0,8})\.([a-z2-7]{20})\.seg$/

/** A device's id. */
export const isDeviceId = (text: string): boolean => /^[a-z2-7]{16}$/.test(text)

/** What stands in a file's name for its bytes: the first 100 bits of their SHA-256, base 32. */
export const nameHash = async (bytes: Bytes): Promise<string> => base32(await sha256(bytes), HASH_LENGTH)

/** The name of a segment's file. */
export const segmentName = ({ device, first, last, hash }: SegmentName): string => `${device}.${first}-${last}.${hash}.seg`

/** The parts of a segment's name, or null where it isn't one. */
export function parseSegmentName(name: string): SegmentName | null {
  const [, device = '', from = '', to = '', hash = ''] = SHAPE.exec(name) ?? []
  const [first, last] = [Number(from), Number(to)]
  return device && first <= last ? { device, first, last, hash } : null
}
