import { openBox } from './box'
import { type Bytes, fromUtf8, readUint32, sha256 } from './bytes'
import { inflate } from './deflate'
import { deriveKey } from './derive-key'
import type { Keyring } from './keyring'
import { parseJson } from './parse-json'
import { SEGMENT_FORMAT, type Segment, type SegmentFault } from './segment'
import { fromColumns } from './segment-columns'
import { boundTo, CONTENT_MOST, formatOf, HEAD_LENGTH, readHead, signedPart } from './segment-frame'
import { nameHash, parseSegmentName } from './segment-name'
import { isSigned } from './signature'

/** A segment, or why the file isn't one to apply. */
export type OpenedSegment = { readonly ok: true; readonly segment: Segment } | { readonly ok: false; readonly fault: SegmentFault }

const fault = (name: SegmentFault): OpenedSegment => ({ ok: false, fault: name })

/** Bytes before the deflated content: a signature and a length. */
const PREAMBLE = 68

/**
 * Opens a file of the store, whoever wrote it: nothing in it is believed before its seal and its signature are checked,
 * and nothing in it makes this throw. Whether its device may still write, and each of its operations, is for the caller
 * to judge. A name that is not a segment's gives `damaged`.
 */
export async function openSegment(name: string, bytes: Bytes, keyring: Keyring): Promise<OpenedSegment> {
  const format = formatOf(bytes)
  if (format !== null && format > SEGMENT_FORMAT) return fault('newer')
  const named = parseSegmentName(name)
  if (!named) return fault('damaged')
  if ((await nameHash(bytes)) !== named.hash) return fault('incomplete')
  if (format !== SEGMENT_FORMAT || bytes.length < HEAD_LENGTH + PREAMBLE) return fault('damaged')
  const { epoch, device } = readHead(bytes)
  if (device !== named.device) return fault('forged')
  const key = keyring.epochs.get(epoch)
  if (!key) return fault('no-key')
  const bound = boundTo(bytes.subarray(0, HEAD_LENGTH), keyring.space)
  const full = await openBox(bytes.subarray(HEAD_LENGTH), await deriveKey(key, 'seg'), bound)
  if (!full || full.length < PREAMBLE) return fault('damaged')
  const length = readUint32(full, 64)
  const deflated = full.slice(PREAMBLE, PREAMBLE + length)
  if (deflated.length !== length) return fault('damaged')
  if (!(await isSigned(keyring.devices.get(device), full.slice(0, 64), signedPart(bound, await sha256(deflated))))) return fault('forged')
  const text = fromUtf8((await inflate(deflated, CONTENT_MOST)) ?? NOT_UTF8)
  const content = text === null ? null : fromColumns(parseJson(text))
  if (!content) return fault('damaged')
  if (content.first !== named.first || content.last !== named.last) return fault('forged')
  return { ok: true, segment: { format: SEGMENT_FORMAT, space: keyring.space, epoch, device, ...content } }
}

const NOT_UTF8 = new Uint8Array([255])
