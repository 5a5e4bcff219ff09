import { createHash } from 'node:crypto'
import { fromUtf8, utf8 } from '../../../utils/sync/bytes'
import type { Codec } from '../../../utils/sync/engine/sync-once'
import { parseJson } from '../../../utils/sync/parse-json'
import type { Segment } from '../../../utils/sync/segment'
import { parseSegmentName, segmentName } from '../../../utils/sync/segment-name'

const hashOf = (bytes: Uint8Array) =>
  [...createHash('sha256').update(bytes).digest()]
    .slice(0, 20)
    .map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32])
    .join('')

/** Segments in clear, named after their bytes as sealed ones are: many runs in little time. */
export function plainCodec(): Codec {
  let turn = 0
  return {
    // As with sealing, twice the same segment gives two files.
    seal: async (segment) => {
      const bytes = utf8(JSON.stringify({ turn: turn++, segment }))
      return { name: segmentName({ ...segment, hash: hashOf(bytes) }), bytes }
    },
    open: async (name, bytes) => {
      const parts = parseSegmentName(name)
      if (parts?.hash !== hashOf(bytes)) return { ok: false, fault: 'incomplete' }
      const read = parseJson(fromUtf8(bytes) ?? '') as { segment: Segment } | undefined
      return read ? { ok: true, segment: read.segment } : { ok: false, fault: 'damaged' }
    },
  }
}

/** The id of the n-th device: sixteen characters, as ids are. */
export const deviceNumber = (number: number): string =>
  `device${number.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q')}`.padEnd(16, 'a')
