import { base32 } from './base32'
import type { Bytes } from './bytes'
import { deriveBytes } from './derive-key'

/** Characters of an epoch's hash: 120 bits. */
const HASH_LENGTH = 24

const SHAPE = /^(0|[1-9]\d{0,8})-([a-z2-7]{24})$/

/** The name of a space's key: its number, and a hash of the key, so that nobody can give two keys under one name. */
export const epochOf = async (number: number, key: Bytes): Promise<string> =>
  `${number}-${base32(await deriveBytes(key, 'epoch'), HASH_LENGTH)}`

/** The parts of an epoch's name, or null where it isn't one. */
export function parseEpoch(epoch: string): { readonly number: number; readonly hash: string } | null {
  const [, number = '', hash = ''] = SHAPE.exec(epoch) ?? []
  return hash ? { number: Number(number), hash } : null
}

/** The one to write with: the greater number, then the greater hash. Negative: `one` before `other`. */
export function compareEpochs(one: string, other: string): number {
  const [first, second] = [parseEpoch(one), parseEpoch(other)]
  return (first?.number ?? -1) - (second?.number ?? -1) || (one < other ? -1 : one > other ? 1 : 0)
}
