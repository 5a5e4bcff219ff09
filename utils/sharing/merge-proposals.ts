import { sameText } from '../opportunities/apart'
import type { Proposal, ProposedLot } from '../opportunities/proposal'

/** Several proposals of one tender as one. All but `parts` follows from them. */
export interface Merged {
  /** The proposals, the first one first. */
  readonly parts: readonly Proposal[]
  /** Id of the first: the name of the whole. */
  readonly id: string
  /** All who propose, in the order of their proposals. */
  readonly authors: readonly string[]
  /** All who are asked, but those who propose. */
  readonly to: readonly string[]
  readonly lots: readonly ProposedLot[]
  /** The one who would lead, where those who name somebody name the same; null: nobody is named, or `pilots` are to be settled between. */
  readonly pilot: string | null
  readonly pilots: readonly string[]
  /** The earliest of their moments: nobody waits longer than was said to them. */
  readonly replyBy: number
  readonly whys: readonly { readonly by: string; readonly why: string }[]
  readonly at: number
}

/**
 * One proposal of several: whatever their order, and however often one of them comes (of two states of the same, the
 * greater text). Null: there is none.
 */
export function mergeProposals(proposals: readonly Proposal[]): Merged | null {
  const byId = new Map<string, Proposal>()
  for (const proposal of proposals) {
    const known = byId.get(proposal.id)
    if (!known || sameText(proposal) > sameText(known)) byId.set(proposal.id, proposal)
  }
  const parts = [...byId.values()].sort(byMoment)
  const [first] = parts
  if (!first) return null
  const authors = unique(parts.map(({ by }) => by))
  const pilots = unique(parts.flatMap(({ pilot }) => (pilot === null ? [] : [pilot])))
  return {
    parts,
    id: first.id,
    authors,
    to: unique(parts.flatMap(({ to }) => to)).filter((member) => !authors.includes(member)),
    lots: lotsOf(parts),
    pilot: pilots.length === 1 ? (pilots[0] ?? null) : null,
    pilots,
    replyBy: Math.min(...parts.map(({ replyBy }) => replyBy)),
    whys: parts.flatMap(({ by, why }) => (why.trim() ? [{ by, why }] : [])),
    at: first.at,
  }
}

/**
 * The proposals of one tender, in rounds: those made while an earlier one was still open are one proposal; one that is
 * made after the day to reply opens another round. In the order of time.
 */
export function roundsOf(proposals: readonly Proposal[]): Merged[] {
  const rounds: Proposal[][] = []
  let until = Number.NEGATIVE_INFINITY
  for (const proposal of [...proposals].sort(byMoment)) {
    const last = rounds.at(-1)
    if (last && proposal.at < until) {
      last.push(proposal)
      until = Math.min(until, proposal.replyBy)
    } else {
      rounds.push([proposal])
      until = proposal.replyBy
    }
  }
  return rounds.flatMap((round) => mergeProposals(round) ?? [])
}

const byMoment = (one: Proposal, other: Proposal) => one.at - other.at || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

const unique = (names: readonly string[]) => [...new Set(names)]

function lotsOf(parts: readonly Proposal[]): ProposedLot[] {
  const lots = new Map<string, ProposedLot>()
  for (const { lot, title, members } of parts.flatMap((part) => part.lots)) {
    const known = lots.get(lot)
    lots.set(lot, { lot, title: known?.title ?? title, members: unique([...(known?.members ?? []), ...members]) })
  }
  return [...lots.values()].sort((one, other) => byNumber(one.lot, other.lot))
}

/** Lots in the order in which people count: 2 before 10, 2a after 2. */
function byNumber(one: string, other: string): number {
  const [first, second] = [one, other].map((lot) => Number.parseInt(lot.replace(/^\D*0*(?=\d)/, ''), 10))
  if (first !== undefined && second !== undefined && first !== second && first - second) return first - second
  return one < other ? -1 : one > other ? 1 : 0
}
