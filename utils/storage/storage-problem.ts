import type { Problem, ProblemCode } from '../problems/problem'

/** Storing failed for a reason that a person can do something about. */
export class StorageProblem extends Error {
  constructor(readonly code: ProblemCode) {
    super(code)
  }
}

/** How browsers say that the disk itself is full, under the name of an unknown error (Chromium: FILE_ERROR_NO_SPACE; Firefox: NS_ERROR_FILE_NO_DEVICE_SPACE). */
const NO_ROOM = /NO_SPACE|NO_DEVICE_SPACE|DISK_FULL|no space left/i

/** How Chromium says that its database could not write, often for want of room too. */
const DISK = /backing store|IO error/

/** The coded problem behind anything that was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof StorageProblem) return { code: error.code }
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError' || NO_ROOM.test(String(error))) return { code: 'storage-full' }
  if (name === 'UnknownError' || DISK.test(String(error))) return { code: 'storage-disk' }
  return { code: 'unexpected', params: { detail: (error instanceof Error ? error.message : String(error)).slice(0, 200) } }
}
