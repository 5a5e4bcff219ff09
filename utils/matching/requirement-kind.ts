import type { Consortium, Partner } from '../consortium/consortium'
import type { Requirement, RequirementKindId } from '../terms/terms'
import type { LotSubject, Notice } from './notice'
import type { Reason, RowState } from './verdict'

/** The requirements of one kind. */
export type RequirementOf<K extends RequirementKindId> = Extract<Requirement, { kind: K }>

/** What a kind of requirement is asked: one requirement, one lot, one partner. */
export interface RequirementQuestion<R extends Requirement = Requirement> {
  readonly requirement: R
  readonly notice: Notice
  readonly lot: LotSubject
  readonly partner: Partner
  readonly consortium: Consortium
  /** Milliseconds since the epoch: a certificate may have run out. */
  readonly now: number
}

/** How a partner stands to a requirement. */
export interface RequirementAnswer {
  readonly state: RowState
  /** Why, in a sentence of the locales under `requirement_…`. */
  readonly reason: Reason
}

/**
 * How one kind of requirement is met. One file in `requirements/`, named like the kind, default export; its sentences
 * are in the locales under `requirement_…`.
 *
 * Pure. What a partner's sheet doesn't say is `check`, never `no`; only what it says otherwise, or what the law makes
 * impossible, is `no`. Adding a capability to a partner never lowers its answer; the first words on a
 * subject may, since they end an ignorance.
 */
export interface RequirementKind<R extends Requirement = Requirement> {
  /** `settling`: where a mandatory one is met by nobody it rules the lot out, where it is to check it holds the decision back. `telling`: it only weighs. */
  readonly role: 'settling' | 'telling'
  /** Of a settling kind: whether this one settles; not given: every one does. */
  settles?(requirement: R): boolean
  /** What is declared without a document has to be checked before one counts on it. */
  readonly needsProof: boolean
  /** What is asked, as a row of the matrix says it. */
  label(requirement: R): Reason
  /** What of a lot its answers rest on, as a key: lots with the same share them. Not given: each lot is asked (the words of its titles). */
  alike?(lot: LotSubject): string
  meet(question: RequirementQuestion<R>): RequirementAnswer
  /** What all partners make together, where that is more than the best of them (turnovers add up, CCP R2142-25). */
  together?(question: Omit<RequirementQuestion<R>, 'partner'>): RequirementAnswer
}
