import type { Opportunity } from '../opportunities/opportunity'
import type { GroupRule } from '../tenders/tender'
import { currentLife, livesOf, type ProposalLife } from './lives-of'

/** By which way one member may answer a tender. */
export interface Routes {
  /** What the notice says of answering both alone and in a group (CCP R2142-21, R2151-7): silence allows it, and is to be checked in the rules of the consultation. */
  readonly both: 'forbidden' | 'allowed' | 'unsaid'
  /** The way that it has taken; null: none yet. `group`: it answered yes, was given a lot, or leads. */
  readonly taken: 'alone' | 'group' | null
  readonly mayGoAlone: boolean
  readonly mayJoin: boolean
  /** Since when what was shared about it is frozen, milliseconds since the epoch; null: it isn't. */
  readonly frozenSince: number | null
}

/**
 * The ways that stand open to a member. Who answers alone is out of the group: what was shared until then stays as it
 * was, for both sides, and nothing more passes between them. Where the notice forbids both, each way locks the other:
 * alone is open again once the member is out of the group (its answer a no, no lot, not the pilot), and the other way
 * round. Once deposited in a group, a notice that forbids both leaves nothing to change.
 */
export function routesOf(opportunity: Opportunity, rules: readonly GroupRule[], member: string, now: number): Routes {
  const both = rules.includes('alone-and-grouped-forbidden')
    ? 'forbidden'
    : rules.includes('alone-and-grouped-allowed')
      ? 'allowed'
      : 'unsaid'
  const since = Object.hasOwn(opportunity.solo, member) ? (opportunity.solo[member] ?? null) : null
  const grouped = since === null ? isInGroup(opportunity, member, now) : isDeposited(opportunity, member)
  const locked = both === 'forbidden'
  return {
    both,
    taken: since !== null ? 'alone' : grouped ? 'group' : null,
    mayGoAlone: !(locked && grouped),
    mayJoin: !(locked && since !== null),
    frozenSince: since,
  }
}

/**
 * Whether a field may still be written, where members answer alone: what the group says with them (roles, shares,
 * answers, ratings of theirs) is frozen; the rest goes on. `rest` is the field's name after its kind.
 */
export function isFrozen({ solo }: Pick<Opportunity, 'solo'>, kind: string, rest: readonly string[]): boolean {
  const member = OWNER_AT[kind] === undefined ? undefined : rest[OWNER_AT[kind]]
  return member !== undefined && Object.hasOwn(solo, member)
}

/** Where the name of a field says whose it is. */
const OWNER_AT: Readonly<Record<string, number>> = { lot: 1, rating: 0, answer: 1, reported: 1 }

const isDeposited = ({ deposit }: Opportunity, member: string) =>
  deposit !== null && deposit.members.length > 1 && deposit.members.includes(member)

function isInGroup(opportunity: Opportunity, member: string, now: number): boolean {
  if (opportunity.alone) return false
  if (isDeposited(opportunity, member) || opportunity.pilot === member) return true
  if (Object.values(opportunity.assignments).some((parts) => parts.some(({ partner }) => partner === member))) return true
  return hasJoined(currentLife(livesOf(opportunity, now)), member)
}

function hasJoined(life: ProposalLife | null, member: string): boolean {
  const found = life?.members.find((one) => one.member === member)
  if (!found) return false
  return found.word === null ? found.author : found.word.signed && found.word.says === 'yes' && !found.earlier
}
