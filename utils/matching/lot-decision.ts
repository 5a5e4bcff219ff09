import type { Complement } from './complement'
import type { Cell, Decision, Reason } from './verdict'

/** Decisions from the most to the least that one can do. */
export const RANK: readonly Decision[] = ['go', 'conditional', 'watch', 'no', 'outside', 'other-track']

/** The lesser of two decisions. */
export function atMost(decision: Decision, most: Decision): Decision {
  return RANK.indexOf(decision) > RANK.indexOf(most) ? decision : most
}

/** Scores of the best cell from which a lot is worth answering, worth answering once something is settled, worth a look. */
const [GO, CONDITIONAL, WATCH] = [70, 50, 35]
/** The criterion that says whether a lot is one's trade. */
const DOMAIN = 'domain'

/**
 * What the consortium may do about a lot, gates apart: `outside` where it is nobody's trade, `no` where nobody can take
 * it, even together, else by the best score, and never more than `conditional` where something is missing or to check.
 */
export function decideLot(cells: readonly Cell[], missing: readonly Reason[], together: Complement | null, tooShort: boolean): Decision {
  const domain = cells.flatMap((cell) => cell.judgements.filter(({ criterion }) => criterion === DOMAIN))
  if (domain.length > 0 && domain.every(({ verdict }) => verdict === 'against')) return 'outside'
  // Nothing to read at all: nothing to refuse either.
  if (
    domain.every(({ verdict, evidence }) => verdict !== 'for' && evidence.length === 0) &&
    domain.some(({ verdict }) => verdict === 'unknown')
  )
    return 'watch'
  const open = cells.filter(({ state }) => state !== 'no')
  if (open.length === 0 && !together) return 'no'
  const best = Math.max(together?.score ?? 0, ...open.map(({ score }) => score))
  const byScore: Decision = best >= GO ? 'go' : best >= CONDITIONAL ? 'conditional' : best >= WATCH ? 'watch' : 'no'
  const sure = open.some(({ state }) => state === 'covers' || state === 'partial')
  const capped = sure && missing.length === 0 ? byScore : atMost(byScore, 'conditional')
  return tooShort ? atMost(capped, 'watch') : capped
}
