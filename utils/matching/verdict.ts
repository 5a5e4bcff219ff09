/** What the consortium may do about a tender, or about one of its lots. */
export type Decision =
  /** A partner covers it. */
  | 'go'
  /** Something has to be checked or completed first. */
  | 'conditional'
  /** Worth keeping an eye on. */
  | 'watch'
  /** Something rules it out, whatever the fit. */
  | 'no'
  /** Not the consortium's field. */
  | 'outside'
  /** A grant or another scheme: not a contract. */
  | 'other-track'

/** A sentence as data: a key of the locales and what goes into it. Words are put in at display. */
export interface Reason {
  readonly key: string
  /** Values for the sentence: text to show as it is, or several, which the language joins. A `count` chooses singular or plural. */
  readonly params?: Readonly<Record<string, string | number | readonly string[]>>
}

/** Words of the notice, verbatim, that a reason rests on. */
export interface Quote {
  readonly text: string
}

/** What a criterion says of one lot and one partner. */
export interface Judgement {
  readonly criterion: string
  /** 0 to `of`; half of `of` where the verdict is `unknown`. */
  readonly points: number
  readonly of: number
  /** Unknown is never counted as acquired, and never as refused. */
  readonly verdict: 'for' | 'against' | 'unknown'
  /** What it rests on holds for a part of the lot only. */
  readonly partly?: boolean
  /** It rests on a statement of the consortium that nobody has confirmed. */
  readonly unconfirmed?: boolean
  readonly reason: Reason
  readonly evidence: readonly Quote[]
}

/** What a gate says of the whole notice. */
export interface GateResult {
  readonly gate: string
  readonly state: 'ok' | 'check' | 'blocking'
  /** The best decision that it leaves open; where not said: `conditional` for a check, `no` for a block. */
  readonly atBest?: Decision
  readonly reason: Reason
  readonly evidence: readonly Quote[]
}

/** How one partner stands to one lot. */
export interface Cell {
  readonly partner: string
  readonly state: 'covers' | 'partial' | 'check' | 'no'
  /** 0 to 100, for ordering only. */
  readonly score: number
  readonly judgements: readonly Judgement[]
}

/** One lot (an undivided contract is one lot, number `0`) against every partner. */
export interface LotVerdict {
  readonly lot: string
  readonly title: string | null
  readonly decision: Decision
  readonly score: number
  /** One per partner, in the consortium's order. */
  readonly cells: readonly Cell[]
  /** What nobody covers. */
  readonly missing: readonly Reason[]
}

/** The consortium's honest answer to one tender. */
export interface Verdict {
  readonly decision: Decision
  /** One sentence that a director reads. */
  readonly summary: Reason
  readonly gates: readonly GateResult[]
  readonly lots: readonly LotVerdict[]
  /** The partner who could answer every lot alone, if one can. */
  readonly alone: string | null
  /** Working days left until the deadline, today excluded, French public holidays out; null: no deadline read. */
  readonly workingDaysLeft: number | null
  /** 0 to 1: the share of the facts that matter which are known. */
  readonly confidence: number
}
