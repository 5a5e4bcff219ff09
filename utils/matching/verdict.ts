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
  /** Clauses within the sentence, one after the other: `{parts}`. */
  readonly parts?: readonly Reason[]
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
  /** What it lacks waits for answers; nothing of it is refused. */
  readonly pending?: boolean
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

/** How a requirement is met. `covers`: with proof. `declared`: by its owner. `check`: nobody knows yet. */
export type RowState = 'covers' | 'declared' | 'partial' | 'check' | 'no'

/** One requirement of a lot against every partner. */
export interface MatrixRow {
  /** `trade`, `place:69`, or the id of a requirement. */
  readonly id: string
  /** `trade`, `place`, or the kind of a requirement. */
  readonly kind: string
  readonly level: 'mandatory' | 'implied' | 'wished'
  /** Whether it may rule the lot out. */
  readonly settling: boolean
  /** What is asked, in a few words. */
  readonly label: Reason
  readonly evidence: readonly Quote[]
  /** Its part of the lot's coverage; all places of a lot share one. */
  readonly weight: number
  /** One per partner, in the consortium's order. */
  readonly cells: readonly RowCell[]
  /** What the partners make together. */
  readonly together: RowState
  /** Why, where no partner's own answer says it: what adds up. */
  readonly why?: Reason
}

/** How one partner stands to one requirement. */
export interface RowCell {
  readonly partner: string
  readonly state: RowState
  readonly reason: Reason
}

/** How one partner stands to one lot. */
export interface Cell {
  readonly partner: string
  readonly state: 'covers' | 'partial' | 'check' | 'no'
  /** 0 to 100. */
  readonly score: number
  readonly judgements: readonly Judgement[]
}

/** One lot (an undivided contract is one lot, number `0`) against every partner. */
export interface LotVerdict {
  readonly lot: string
  readonly title: string | null
  readonly decision: Decision
  /** 0 to 100: what the partners make together. */
  readonly score: number
  /** The lines of the score: what the partners make together, criterion by criterion, in points of 100. */
  readonly lines: readonly Judgement[]
  /** What may rule out this lot alone; none where the procedure is over. */
  readonly gates: readonly GateResult[]
  /** What the lot asks for, requirement by requirement. */
  readonly rows: readonly MatrixRow[]
  /** One per partner, in the consortium's order. */
  readonly cells: readonly Cell[]
  /** What nobody covers. */
  readonly missing: readonly Reason[]
  /** The smallest set of partners that brings to the lot all that they can, the pilot first; empty: nobody. */
  readonly team: readonly string[]
  /** The cheapest thing that would make more of the lot; null: nothing within reach, or nothing needed. */
  readonly change: Change | null
}

/** What would change a decision. */
export interface Change {
  /** The row that would have to be met. */
  readonly row: string
  /** What to do about it: a proof to add, a partner to find. */
  readonly what: Reason
  /** Whose it is to do; null: somebody outside. */
  readonly partner: string | null
  readonly to: Decision
  readonly score: number
}

/** Who would answer, for the lots that are open. */
export interface Team {
  /** The smallest set that covers the most, the pilot first. */
  readonly members: readonly TeamMember[]
  /** Up to three other sets, the best first. */
  readonly alternatives: readonly (readonly string[])[]
  /** A larger group that also brings what only tells (references, experience), and what that is; null: none, or nothing more. */
  readonly wider: { readonly partners: readonly string[]; readonly adds: Reason } | null
  /** How many lots one candidate may answer or win, where that is fewer than are open, with the lots left aside; null elsewhere. */
  readonly limit: Explained | null
  /** Rows of lots that stay uncovered: `lot` and `row`. */
  readonly uncovered: readonly { readonly lot: string; readonly row: string }[]
  /** Who would lead and represent the group (mandataire), and why. */
  readonly pilot: { readonly partner: string; readonly reason: Reason } | null
  /** Why a group and not one of them: the lawful justification, in one sentence; null where one is enough, or nothing known calls for it. */
  readonly justification: Reason | null
  /** What has to be confirmed of members who might be enough alone, as far as one knows; null where each is known to lack something, or one is enough. */
  readonly unproven: Reason | null
  /** What the pilot's board must know and decide, where the notice says so: a joint and several representative. */
  readonly solidary: Quote | null
}

/** A member of a team and what it brings. */
export interface TeamMember {
  readonly partner: string
  /** Numbers of the lots that it would carry. */
  readonly lots: readonly string[]
}

/** A reason with the words of the notice that it rests on, and the lots it is about (none: the notice). */
export interface Explained {
  readonly reason: Reason
  readonly evidence: readonly Quote[]
  readonly lots: readonly string[]
}

/** A code of the procurement vocabulary that the notice doesn't print: deduced from its words, never a gate. */
export interface InferredCpv {
  /** A division (`80`) or a group (`805`). */
  readonly code: string
  /** 0 to 1. */
  readonly probability: number
}

/** The consortium's honest answer to one tender. */
export interface Verdict {
  readonly decision: Decision
  /** One sentence that a director reads. */
  readonly summary: Reason
  /** The best reasons to answer, three at most. */
  readonly pros: readonly Explained[]
  /** What rules out or must be checked first, three at most, the gravest first. */
  readonly cons: readonly Explained[]
  readonly gates: readonly GateResult[]
  readonly lots: readonly LotVerdict[]
  /** Null where there is no lot to answer. */
  readonly team: Team | null
  /** The partner who could answer alone every open lot, or all that one candidate may, if one can. */
  readonly alone: string | null
  /** Working days left until the deadline, today excluded, French public holidays out; null: no deadline read, or no answer awaited any more. */
  readonly workingDaysLeft: number | null
  /** 0 to 1: the share of the facts that matter which are known. */
  readonly confidence: number
  /** Where the notice prints no code: the likeliest first. */
  readonly inferredCpv: readonly InferredCpv[]
  /** The version of the weights that it was made with; 0: those of the product. */
  readonly weightsVersion: number
}
