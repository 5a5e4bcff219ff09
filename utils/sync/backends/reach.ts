import { type StoreFault, StoreProblem } from '../backend'
import type { Bytes } from '../bytes'

/** How a store is reached: the browser's own `fetch` where nothing is said. */
export interface Reaching {
  readonly fetch?: typeof fetch
  /** Longest wait for an answer, milliseconds. */
  readonly patience?: number
}

/** An answer, read whole: a body that breaks off is no answer. */
export interface Reached {
  readonly status: number
  text(): Promise<string>
  bytes(): Promise<Bytes>
}

const PATIENCE = 60_000

/** Largest file that is taken from a store, bytes. */
const MOST = 64 * 1_048_576

/** Asks a store. No cookie goes along, nothing is kept on the way. Throws `StoreProblem` `offline` where there is no answer. */
export async function reach(url: string, init: RequestInit, { fetch: ask = fetch, patience = PATIENCE }: Reaching): Promise<Reached> {
  const broken = () => new StoreProblem('offline')
  let response: Response
  try {
    response = await ask(url, {
      ...init,
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    })
  } catch {
    throw broken()
  }
  if (Number(response.headers.get('content-length') ?? 0) > MOST) throw new StoreProblem('not-a-store', 'large')
  const read = async <T>(body: () => Promise<T>): Promise<T> => {
    try {
      return await body()
    } catch {
      throw broken()
    }
  }
  return {
    status: response.status,
    text: () => read(() => response.text()),
    bytes: () => read(async () => new Uint8Array(await response.arrayBuffer())),
  }
}

const FAULTS: Readonly<Record<number, StoreFault>> = {
  401: 'denied',
  403: 'denied',
  404: 'gone',
  405: 'not-a-store',
  410: 'gone',
  413: 'full',
  507: 'full',
}

/** What a status that isn't a success says. */
export const faultOf = (status: number): StoreProblem =>
  new StoreProblem(FAULTS[status] ?? (status === 423 || status === 429 || status >= 500 ? 'busy' : 'not-a-store'), String(status))
