import type { Problem, ProblemCode } from '../problems/problem'

/** Storing failed for a reason that a person can do something about. */
export class StorageProblem extends Error {
  constructor(readonly code: ProblemCode) {
    super(code)
  }
}

/** The coded problem behind anything that was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof StorageProblem) return { code: error.code }
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return { code: 'storage-full' }
  return { code: 'unexpected', params: { detail: (error instanceof Error ? error.message : String(error)).slice(0, 200) } }
}
