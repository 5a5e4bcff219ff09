import * as v from 'valibot'
import { ROLES } from '../sharing/space'
import { fromBase64url } from './base64url'
import { parseEpoch } from './epoch'
import { isDeviceId } from './segment-name'
import { storePlace } from './store-place'

/** The format of statements. */
export const STATEMENT_FORMAT = 1

const name = v.pipe(v.string(), v.maxLength(200))
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))
const listId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const device = v.pipe(v.string(), v.check(isDeviceId))
const hash = v.pipe(v.string(), v.regex(/^[a-z2-7]{20}$/))
const key = v.pipe(
  v.string(),
  v.check((text) => fromBase64url(text)?.length === 32),
)
const role = v.picklist(ROLES)

/** What a statement may do. What names something unknown does nothing. */
const act = v.variant('act', [
  /** Names the space, says where its files are; null: as it was. */
  v.object({ act: v.literal('space'), name: v.nullable(name), store: v.nullable(storePlace) }),
  /** An organisation enters, or is named anew. */
  v.object({ act: v.literal('member'), id, name, role }),
  /** Its role in a list, or in all of the space (`list` null); `role` null: in that list as in all. */
  v.object({ act: v.literal('role'), member: id, list: v.nullable(listId), role: v.nullable(role) }),
  /** A device enters, with its public keys (base 64 for addresses), or is named anew. */
  v.object({ act: v.literal('device'), id: device, member: id, name, sign: key, wrap: key }),
  /** A member leaves (null: none does), and devices, for good. */
  v.object({ act: v.literal('remove'), member: v.nullable(id), devices: v.pipe(v.array(device), v.maxLength(1_000)) }),
  /** A list is made or changed. */
  v.object({ act: v.literal('list'), id: listId, name, archived: v.boolean() }),
])

/** One thing that a statement does: see `FORMAT.md`. */
export type Act = v.InferOutput<typeof act>

const acts = v.pipe(v.array(act), v.maxLength(5_000))

/** The part of a statement that is sealed. */
export const sealedPart = v.object({
  /** Milliseconds since the epoch, by the author's clock; says nothing of the order. */
  at: v.number(),
  acts,
  /** Acts that make all that stood before it: for who can't read its parents. Where the key changes; empty elsewhere. */
  base: acts,
})

/** The part of a statement that anybody can read. */
export const publicPart = v.object({
  /** Empty in the first statement, whose hash is the space's id. */
  space: v.union([v.literal(''), hash]),
  /** The key that seals the rest, and that its wraps hold. */
  epoch: v.pipe(
    v.string(),
    v.check((text) => parseEpoch(text) !== null),
  ),
  /** One more than the greatest of its parents'. */
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999)),
  /** Hashes of the statements that its author had before them and that no other of those named. */
  parents: v.pipe(v.array(hash), v.maxLength(500)),
  /** The public signing key of the device that wrote it, whose id stands in the file's name. */
  author: key,
  /** Keys wrapped for devices, by device. */
  wraps: v.pipe(
    v.record(device, v.pipe(v.string(), v.maxLength(20_000))),
    v.check((wraps) => Object.keys(wraps).length <= 1_000),
  ),
})

/** See {@link publicPart}. */
export type PublicPart = v.InferOutput<typeof publicPart>

/** See {@link sealedPart}. */
export type SealedPart = v.InferOutput<typeof sealedPart>

/** The name of a statement's file. */
export const statementName = (author: string, number: number, hashed: string): string => `${author}.${number}.${hashed}.key`

/** The parts of a statement's name, or null where it isn't one. */
export function parseStatementName(file: string): { readonly device: string; readonly number: number; readonly hash: string } | null {
  const [, author = '', number = '', hashed = ''] = /^([a-z2-7]{16})\.([1-9]\d{0,5})\.([a-z2-7]{20})\.key$/.exec(file) ?? []
  return author ? { device: author, number: Number(number), hash: hashed } : null
}
