import type { Consortium, Partner } from '../consortium/consortium'
import type { LotSubject, Notice } from './notice'
import type { Judgement, MatrixRow } from './verdict'

/** What a criterion is asked: one lot and one partner of a notice, at one moment. */
export interface Question {
  readonly notice: Notice
  readonly lot: LotSubject
  readonly partner: Partner
  readonly consortium: Consortium
  /** What the lot asks for, with every partner's answer. */
  readonly rows: readonly MatrixRow[]
  /** Milliseconds since the epoch: criteria have no clock of their own. */
  readonly now: number
}

/** The same asked of all partners together. */
export interface GroupQuestion extends Omit<Question, 'partner'> {
  /** Those whose trade it may be. */
  readonly able: readonly Partner[]
  /** What the criterion said of each of the able ones. */
  readonly own: readonly Judgement[]
  /** Partners who may take part in a lot of this notice. */
  readonly takingPart: number
}

/** A criterion's answer. Its points are taken for what they are worth: from 0 to the criterion's `of`. */
export type Answer = Omit<Judgement, 'criterion' | 'of'>

/**
 * One line of the score: one way of judging how partners stand to a lot. One file in `criteria/`, named like what it
 * judges, default export; its sentences are in the locales under `reason_…`, its name under `criterion_<id>`.
 *
 * Pure: no network, no browser, no clock. Never throws on a notice or a consortium, however empty or odd. What it
 * doesn't know is `unknown` with half of its points: neither acquired nor refused. Evidence is words of the notice,
 * verbatim (`notice.quote` makes sure), never of the consortium. A capability more never lowers its points.
 */
export interface Criterion {
  /** Its weight where the consortium hasn't chosen another: the most points it gives. */
  readonly of: number
  /** Whether `against` settles the matter: the partner can't take the lot, whatever the other criteria say. */
  readonly essential: boolean
  judge(question: Question): Answer
  /** What of a lot its answers rest on: of lots for which that is the same, a partner is judged once. Not given: each lot is judged. */
  alike?(question: Pick<Question, 'notice' | 'lot'>): unknown
  /** What the partners make together, where that is more than the best of them; null: no more. */
  together?(question: GroupQuestion): Answer | null
}
