import type { Problem, ProblemCode } from '../../problems/problem'
import { problemOf } from '../../storage/storage-problem'
import { type StoreFault, StoreProblem } from '../../sync/backend'
import type { Refusal } from '../../sync/say-statement'

const STORE_CODES: Readonly<Record<StoreFault, ProblemCode>> = {
  offline: 'store-offline',
  denied: 'store-denied',
  permission: 'store-permission',
  full: 'store-full',
  busy: 'store-busy',
  gone: 'store-gone',
  'not-a-store': 'store-not-one',
  lost: 'store-lost',
}

const REFUSAL_CODES: Readonly<Record<Refusal, ProblemCode>> = {
  'not-allowed': 'space-not-allowed',
  unknown: 'space-unknown',
  'last-coordinator': 'space-last-coordinator',
  'no-key': 'space-behind',
}

/** The coded problem behind what a store or this device's own storage threw. */
export const problemThrown = (error: unknown): Problem =>
  error instanceof StoreProblem ? { code: STORE_CODES[error.fault] } : problemOf(error)

/** The coded problem of a statement that isn't made. */
export const problemRefused = (why: Refusal): Problem => ({ code: REFUSAL_CODES[why] })
