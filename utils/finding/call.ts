import type { Problem } from '../problems/problem'
import type { Finder } from './table'

/** What is asked of a finder in one call. */
export type FinderCall = { readonly [K in 'find' | 'ids' | 'between']: { readonly name: K; readonly given: Parameters<Finder[K]> } }[
  | 'find'
  | 'ids'
  | 'between']

/** From a screen to the worker that finds for it. */
export type ToWorker =
  | { readonly number: number; readonly call: FinderCall }
  /** Records that changed; null: any of them may have. */
  | { readonly changed: readonly string[] | null }

/** From the worker to the screen. */
export type FromWorker =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly problem: Problem }
  /** What is found may have changed. */
  | { readonly changed: true }
  /** See `Finder.onProgress`. */
  | { readonly progress: number | null }
