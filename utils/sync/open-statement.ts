import * as v from 'valibot'
import { fromBase64url } from './base64url'
import { openBox } from './box'
import { type Bytes, fromUtf8, readUint32 } from './bytes'
import { deriveKey } from './derive-key'
import { parseJson } from './parse-json'
import { deviceId } from './public-keys'
import { STATEMENT_MAGIC, statementSigned } from './seal-statement'
import type { SegmentFault } from './segment'
import { nameHash } from './segment-name'
import { isSigned } from './signature'
import { type PublicPart, parseStatementName, publicPart, type SealedPart, STATEMENT_FORMAT, sealedPart } from './statement'

/** A statement whose signature is its author's; whether the author had a right to it is for `judge-statements.ts`. */
export interface SignedStatement extends Omit<PublicPart, 'author'> {
  readonly name: string
  readonly hash: string
  /** The author's device. */
  readonly author: string
  /** The clear part, that the box is bound to, and the box. */
  readonly head: Bytes
  readonly box: Bytes
}

/** A signed statement, or why the file isn't one. */
export type ReadStatement =
  | { readonly ok: true; readonly statement: SignedStatement }
  | { readonly ok: false; readonly fault: Exclude<SegmentFault, 'no-key'> }

/** Largest statement, bytes: one that changes the key of a space of a thousand devices has some 300,000. */
const STATEMENT_MOST = 4_000_000

/** Bytes before the public part, and of the signature. */
const [PREAMBLE, SIGNATURE] = [10, 64]

/** Reads the part of a statement's file that needs no key, and checks its name and its signature. Never throws. */
export async function readStatement(name: string, bytes: Bytes): Promise<ReadStatement> {
  const isOne = bytes.length >= PREAMBLE && readUint32(bytes, 0) === STATEMENT_MAGIC
  const format = isOne ? ((bytes[4] ?? 0) << 8) | (bytes[5] ?? 0) : 0
  if (format > STATEMENT_FORMAT) return { ok: false, fault: 'newer' }
  const named = parseStatementName(name)
  if (!named) return { ok: false, fault: 'damaged' }
  if ((await nameHash(bytes)) !== named.hash) return { ok: false, fault: 'incomplete' }
  if (format !== STATEMENT_FORMAT || bytes.length > STATEMENT_MOST) return { ok: false, fault: 'damaged' }
  const end = PREAMBLE + readUint32(bytes, 6)
  const boxEnd = bytes.length - SIGNATURE
  const text = end <= boxEnd ? fromUtf8(bytes.subarray(PREAMBLE, end)) : null
  const said = v.safeParse(publicPart, text === null ? null : parseJson(text))
  if (!said.success) return { ok: false, fault: 'damaged' }
  const signer = fromBase64url(said.output.author) ?? undefined
  const author = signer ? await deviceId(signer) : ''
  const signed = await isSigned(signer, bytes.slice(boxEnd), await statementSigned(bytes.slice(0, boxEnd)))
  if (!signed || author !== named.device || said.output.number !== named.number) return { ok: false, fault: 'forged' }
  const statement = { ...said.output, author, name, hash: named.hash, head: bytes.slice(0, end), box: bytes.slice(end, boxEnd) }
  return { ok: true, statement }
}

/** The sealed part of a statement; null: this isn't its key, or it isn't sound. Never throws. */
export async function openStatement({ head, box }: SignedStatement, key: Bytes): Promise<SealedPart | null> {
  const content = await openBox(box, await deriveKey(key, 'statement'), head)
  const text = content && fromUtf8(content)
  const sealed = v.safeParse(sealedPart, text ? parseJson(text) : null)
  if (!sealed.success) return null
  for (const act of [...sealed.output.acts, ...sealed.output.base]) {
    if (act.act !== 'device') continue
    const sign = fromBase64url(act.sign)
    if (!sign || (await deviceId(sign)) !== act.id) return null
  }
  return sealed.output
}
