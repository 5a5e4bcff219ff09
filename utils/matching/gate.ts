import type { Consortium } from '../consortium/consortium'
import type { Notice } from './notice'
import type { GateResult } from './verdict'

/** What a gate is asked: the whole notice, at one moment. */
export interface GateQuestion {
  readonly notice: Notice
  readonly consortium: Consortium
  /** Milliseconds since the epoch. */
  readonly now: number
}

/**
 * Something that may rule a notice out, or that has to be checked first, whatever the fit. One file in `gates/`, named
 * like what it looks at, default export; its sentences are in the locales under `gate_…`.
 *
 * Pure, like a criterion. `ok` where nothing stands in the way, `check` where a person must look (at best
 * `conditional`), `blocking` where the consortium can't answer; `atBest` says what may still be done then.
 * What the notice doesn't say is not blocking.
 */
export interface Gate {
  judge(question: GateQuestion): Omit<GateResult, 'gate'>
}
