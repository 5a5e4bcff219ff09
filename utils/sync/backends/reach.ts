import { type StoreFault, StoreProblem } from '../backend'
import { type Bytes, joined } from '../bytes'

/** How a store is reached: the browser's own means where nothing is said. */
export interface Reaching {
  readonly fetch?: typeof fetch
  /** Longest wait for an answer, milliseconds. */
  readonly patience?: number
  /** The folder of this computer that the person chose; none: the browser doesn't give it (any more). */
  readonly folder?: FileSystemDirectoryHandle | null
}

/** An answer, read whole: a body that breaks off is no answer. */
export interface Reached {
  readonly status: number
  /** Media type, in small letters. */
  readonly type: string
  /** Seconds after which the server wants to be asked again; null: it doesn't say. */
  readonly retryAfter: number | null
  text(): string
  bytes(): Bytes
}

const PATIENCE = 60_000

/** Bytes a millisecond that the slowest line sends. */
const SLOWEST = 20

/** Largest answer that is taken from a store, bytes. */
const MOST = 64 * 1_048_576

/** Longest that a server may send us away for, seconds. */
const LONGEST_WAIT = 86_400

/**
 * Asks a store and reads its whole answer. No cookie goes along, nothing is kept on the way. Throws `StoreProblem`:
 * `offline` where there is no answer or a part of one, `not-a-store` where it has no end.
 */
export async function reach(url: string, init: RequestInit, { fetch: ask = fetch, patience = PATIENCE }: Reaching): Promise<Reached> {
  try {
    const response = await ask(url, {
      ...init,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience + Math.ceil(sizeOf(init.body) / SLOWEST)),
    })
    const body = await whole(response)
    return {
      status: response.status,
      type: (response.headers.get('content-type') ?? '').toLowerCase(),
      retryAfter: seconds(response.headers.get('retry-after')),
      text: () => new TextDecoder().decode(body),
      bytes: () => body,
    }
  } catch (error) {
    throw error instanceof StoreProblem ? error : new StoreProblem('offline')
  }
}

const sizeOf = (body: BodyInit | null | undefined): number => (body instanceof Uint8Array || typeof body === 'string' ? body.length : 0)

async function whole({ headers, body }: Response): Promise<Bytes> {
  const large = () => new StoreProblem('not-a-store', 'large')
  if (Number(headers.get('content-length') ?? 0) > MOST) throw large()
  const parts: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length
    if (length > MOST) {
      await reader?.cancel()
      throw large()
    }
    parts.push(part.value)
  }
  return joined(...parts)
}

/** Seconds alone: a date would need the server's clock. */
function seconds(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text.trim()) ? Math.min(Number(text), LONGEST_WAIT) : null
}

const FAULTS: Readonly<Record<number, StoreFault>> = {
  401: 'denied',
  403: 'denied',
  404: 'gone',
  405: 'not-a-store',
  408: 'busy',
  409: 'busy',
  410: 'gone',
  412: 'busy',
  413: 'full',
  507: 'full',
}

/** What a status that isn't a success says. */
export const faultOf = ({ status, retryAfter }: Pick<Reached, 'status' | 'retryAfter'>): StoreProblem =>
  new StoreProblem(
    FAULTS[status] ?? (status === 423 || status === 425 || status === 429 || status >= 500 ? 'busy' : 'not-a-store'),
    String(status),
    retryAfter,
  )

/** The header that says who asks (RFC 7617, in UTF-8); none where there is neither name nor password. */
export const credentials = (user: string, password: string): Record<string, string> =>
  user || password ? { Authorization: `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}` } : {}
