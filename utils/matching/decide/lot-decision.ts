import type { Decision, GateResult, Judgement, MatrixRow } from '../verdict'

/** Decisions from the most to the least that one can do. */
export const RANK: readonly Decision[] = ['go', 'conditional', 'watch', 'no', 'outside', 'other-track']

/** The lesser of two decisions. */
export function atMost(decision: Decision, most: Decision): Decision {
  return RANK.indexOf(decision) > RANK.indexOf(most) ? decision : most
}

/** The better of some decisions; `watch` where there is none. */
export function bestDecision(decisions: readonly Decision[]): Decision {
  return RANK.find((decision) => decisions.includes(decision)) ?? 'watch'
}

/** Whether there is something to do about a lot. */
export const isOpen = ({ decision }: { readonly decision: Decision }): boolean =>
  decision === 'go' || decision === 'conditional' || decision === 'watch'

/** Scores from which a lot is worth answering, worth answering once something is settled, worth a look. */
const [GO, CONDITIONAL, WATCH] = [70, 50, 35]
/** Shares of the coverage under which a lot is at best conditional, at best to watch. */
const [THIN, BARE] = [0.6, 0.3]
/** Working days under which an answer by several is not tenable. */
const TOO_SHORT = 6

/** What a lot is decided on. */
export interface LotFacts {
  /** Each partner's answer to the trade. */
  readonly trades: readonly Pick<Judgement, 'verdict' | 'evidence'>[]
  readonly rows: readonly MatrixRow[]
  /** The notice's and the lot's. */
  readonly gates: readonly GateResult[]
  /** 0 to 100. */
  readonly score: number
  /** 0 to 1. */
  readonly coverage: number
  /** Null: no deadline read. */
  readonly daysLeft: number | null
}

/**
 * What the consortium may do about a lot: `outside` where it is nobody's trade, what the gates leave open, else by the
 * score, never more than `conditional` where the trade is to check or little is covered, than `watch` where time is
 * too short for several.
 */
export function decideLot(facts: LotFacts): Decision {
  const { trades, gates } = facts
  const gated = (decision: Decision) => gates.reduce(applyGate, decision)
  if (trades.length > 0 && trades.every(({ verdict }) => verdict === 'against')) return gated('outside')
  // Nothing to read at all: nothing to refuse either.
  if (trades.every(({ verdict, evidence }) => verdict !== 'for' && evidence.length === 0)) return gated('watch')
  return gated(byScore(facts))
}

function byScore({ rows, score, coverage, daysLeft }: LotFacts): Decision {
  const caps: Decision[] = [score >= GO ? 'go' : score >= CONDITIONAL ? 'conditional' : score >= WATCH ? 'watch' : 'no']
  if (rows.some(({ kind, together }) => kind === 'trade' && (together === 'check' || together === 'partial'))) caps.push('conditional')
  if (coverage < THIN) caps.push('conditional')
  if (coverage < BARE) caps.push('watch')
  if (daysLeft !== null && daysLeft < TOO_SHORT) caps.push('watch')
  return caps.reduce(atMost)
}

/** What is nobody's trade stays so, but for a grant, which is another matter whatever its subject. */
function applyGate(decision: Decision, { state, atBest }: GateResult): Decision {
  if (state === 'ok') return decision
  const most = atBest ?? (state === 'blocking' ? 'no' : 'conditional')
  return most === 'other-track' || decision !== 'outside' ? atMost(decision, most) : decision
}
