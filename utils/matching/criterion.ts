import type { Consortium, Partner } from '../consortium/consortium'
import type { LotSubject, Notice } from './notice'
import type { Judgement, Reason } from './verdict'

/** What a criterion is asked: one lot and one partner of a notice, at one moment. */
export interface Question {
  readonly notice: Notice
  readonly lot: LotSubject
  readonly partner: Partner
  readonly consortium: Consortium
  /** Milliseconds since the epoch: criteria have no clock of their own. */
  readonly now: number
}

/** A criterion's answer. Its points are taken for what they are worth: from 0 to the criterion's `of`. */
export type Answer = Omit<Judgement, 'criterion' | 'of'>

/**
 * One way of judging how a partner stands to a lot. One file in `criteria/`, named like what it judges, default
 * export; its sentences are in the locales under `reason_…`, its name under `criterion_<id>`.
 *
 * Pure: no network, no browser, no clock. Never throws on a notice or a consortium, however empty or odd. What it
 * doesn't know is `unknown` with half of its points: neither acquired nor refused. Evidence is words of the notice,
 * verbatim (`notice.quote` makes sure), never of the consortium.
 */
export interface Criterion {
  /** Its weight: the most points it gives. The score of a cell is the share of all points, out of 100. */
  readonly of: number
  /** Whether `against` settles the matter: the partner can't take the lot, whatever the other criteria say. */
  readonly essential: boolean
  judge(question: Question): Answer
  /** What none of `partners` brings to the lot, which is the trade of one of them at least; nothing where all is covered or unknown. */
  missing?(lot: LotSubject, partners: readonly Partner[]): readonly Reason[]
}
