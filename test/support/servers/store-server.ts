import type { StorePlace } from '../../../utils/sync/store-place'

/** A real server that runs for a test, on a port and a folder of its own. */
export interface StoreServer {
  readonly name: string
  /** Its address, with a trailing slash. */
  readonly url: string
  readonly user: string
  readonly password: string
  /** Where its files are on the disk; null: in its memory. */
  readonly folder: string | null
  /** A new, empty place on it. */
  fresh(): Promise<StorePlace>
  stop(): Promise<void>
}
