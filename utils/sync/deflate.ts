import { type Bytes, joined } from './bytes'

/** Bytes that are given at once to be inflated: what they hold at most (a thousand times as many) fits in memory. */
const SLICE = 4_096

/** Raw DEFLATE (RFC 1951). */
export async function deflate(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** What was deflated, or null where it wasn't, or is of more than `most` bytes: a bomb is dropped before it has burst. */
export async function inflate(bytes: Bytes, most: number): Promise<Bytes | null> {
  let at = 0
  const slices = new ReadableStream<Bytes>({
    pull(controller) {
      if (at >= bytes.length) controller.close()
      else controller.enqueue(bytes.slice(at, at + SLICE))
      at += SLICE
    },
  })
  const reader = slices.pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return joined(...parts)
      length += value.length
      if (length > most) {
        await reader.cancel()
        return null
      }
      parts.push(value)
    }
  } catch {
    return null
  }
}
