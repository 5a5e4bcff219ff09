import type { Consortium } from '../consortium/consortium'

/** What the file of everything calls itself. */
export const ARCHIVE_FORMAT = 'maillage-archive'

/** Its shape; raised when it changes, and what is greater is refused rather than misread. */
export const ARCHIVE_VERSION = 1

/** How its name ends. */
export const ARCHIVE_EXTENSION = '.maillage.json'

/** What stands first in the file, before its lists. */
export interface ArchiveHead {
  readonly format: typeof ARCHIVE_FORMAT
  readonly version: typeof ARCHIVE_VERSION
  /** Milliseconds since the epoch. */
  readonly written: number
  /** As it stood; null: there was none. */
  readonly consortium: Consortium | null
}

/** Its lists, in this order: what is named by an operation comes after it, and is read without holding the rest. */
export const ARCHIVE_LISTS = ['choices', 'operations', 'copies'] as const

/** One of {@link ARCHIVE_LISTS}. */
export type ArchiveList = (typeof ARCHIVE_LISTS)[number]

/** The file's name on a day, `YYYY-MM-DD`. */
export const archiveName = (day: string) => `maillage-${day}${ARCHIVE_EXTENSION}`
