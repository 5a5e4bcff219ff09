import type { Opportunity } from '../opportunities/opportunity'
import { livesOf, type ProposalLife } from './lives-of'

/** A proposal that waits for somebody. */
export interface Awaited {
  readonly opportunity: Opportunity
  readonly life: ProposalLife
  /** Whose answer is awaited: this member, or the others. */
  readonly members: readonly string[]
}

/** What waits for an answer at a moment. */
export interface ToAnswer {
  /** Waits for me, what must be answered soonest first. */
  readonly mine: readonly Awaited[]
  /** Mine, waiting for others. */
  readonly theirs: readonly Awaited[]
  /** Mine, whose day to reply went by with somebody silent: for its pilot to close. The latest first. */
  readonly silent: readonly Awaited[]
}

/**
 * What waits for the answer of `me` and what waits for others, `now` being milliseconds since the epoch. What was
 * left, closed or is over waits for nobody.
 */
export function toAnswer(opportunities: readonly Opportunity[], me: string, now: number): ToAnswer {
  const all = opportunities
    .filter(({ closed, deleted, cancelled, solo }) => !closed && !deleted && !cancelled && !Object.hasOwn(solo, me))
    .flatMap((opportunity) => {
      const [life] = livesOf(opportunity, now).filter(({ state }) => state !== 'withdrawn')
      return life ? [{ opportunity, life }] : []
    })
  const waiting = (state: 'awaited' | 'silent', of: (life: ProposalLife, member: string) => boolean) =>
    all.flatMap(({ opportunity, life }): Awaited[] => {
      const members = life.members.flatMap((one) =>
        one.state === state && life.to.includes(one.member) && of(life, one.member) ? [one.member] : [],
      )
      return members.length > 0 ? [{ opportunity, life, members }] : []
    })
  const others = ({ authors }: ProposalLife, member: string) => member !== me && authors.includes(me)
  return {
    mine: waiting('awaited', (_, member) => member === me).sort(soonest),
    theirs: waiting('awaited', others).sort(soonest),
    silent: waiting('silent', others).sort((one, other) => soonest(other, one)),
  }
}

const soonest = (one: Awaited, other: Awaited) =>
  one.life.replyBy - other.life.replyBy ||
  (one.opportunity.id < other.opportunity.id ? -1 : one.opportunity.id > other.opportunity.id ? 1 : 0)
