/** What a consortium file says it is. */
export const FILE_FORMAT = 'maillage-consortium'

/** The version of the format that is written, and the newest that can be read. */
export const FILE_VERSION = 1

/** Longest file read, in characters. */
export const FILE_LENGTH = 2_000_000
