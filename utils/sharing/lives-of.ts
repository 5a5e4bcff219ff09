import type { Opportunity } from '../opportunities/opportunity'
import type { AnswerHeld, LotAnswer, ReportedHeld } from '../opportunities/proposal'
import { type Merged, roundsOf } from './merge-proposals'
import { versionOf } from './version-of'

/** The word of a member that stands: its own where it gave one, whatever others report of it since. */
export type Word = ({ readonly signed: true } & AnswerHeld) | ({ readonly signed: false } & ReportedHeld)

/** Where one member stands. */
export interface MemberLife {
  readonly member: string
  /** It proposes: nobody waits for its answer, though it may give one. */
  readonly author: boolean
  /** `silent`: the day to reply went by without a word; never a no. */
  readonly state: 'awaited' | 'answered' | 'silent'
  /** Null: none. */
  readonly word: Word | null
  /** Its word is about a former version: other lots, another pilot or another deadline. */
  readonly earlier: boolean
  /** What others took down of it, the latest first, the one that stands too. */
  readonly reported: readonly ReportedHeld[]
}

/** A proposal at a moment. */
export interface ProposalLife extends Merged {
  /**
   * `open`: answers are awaited. `answered`: nobody is waited for. `expired`: the day to reply went by, and some are
   * silent. `withdrawn`: taken back by all who made it; its answers stay.
   */
  readonly state: 'open' | 'answered' | 'expired' | 'withdrawn'
  /** Why it was taken back; empty: not said, or it stands. */
  readonly withdrawnWhy: string
  /** What an answer given now is an answer to: its `version`. */
  readonly version: string
  /** Those who propose, those who are asked, then whoever answered besides. */
  readonly members: readonly MemberLife[]
}

/** What of an opportunity its proposals live by. */
export type Proposed = Pick<Opportunity, 'deadline' | 'proposals' | 'withdrawn' | 'answers' | 'reported'>

/**
 * The proposals of an opportunity at a moment (milliseconds since the epoch), the latest first. Those that several made
 * at the same time are one: an answer to any of them counts. Those that were taken back stand apart, so that nothing
 * of them remains in what is asked.
 */
export function livesOf(opportunity: Proposed, now: number): ProposalLife[] {
  const isGone = ({ id }: { readonly id: string }) => Object.hasOwn(opportunity.withdrawn, id)
  const standing = roundsOf(opportunity.proposals.filter((one) => !isGone(one)))
  const gone = roundsOf(opportunity.proposals.filter(isGone))
  return [
    ...standing.map((round) => lifeOf(round, opportunity, now, false)),
    ...gone.map((round) => lifeOf(round, opportunity, now, true)),
  ].sort((one, other) => other.at - one.at)
}

/** The proposal that is asked now: the latest that stands; null: none. */
export const currentLife = (lives: readonly ProposalLife[]): ProposalLife | null => lives.find(({ state }) => state !== 'withdrawn') ?? null

function lifeOf(round: Merged, opportunity: Proposed, now: number, withdrawn: boolean): ProposalLife {
  const ids = new Set(round.parts.map(({ id }) => id))
  const version = versionOf(round, opportunity)
  const versions = new Set([version, ...round.parts.map((part) => versionOf(part, opportunity))])
  // An answer to one that was taken back since, and that asked the very same, is an answer to this.
  const counts = ({ proposal, version: of }: { readonly proposal: string; readonly version: string | null }) =>
    ids.has(proposal) || (!withdrawn && of !== null && versions.has(of) && Object.hasOwn(opportunity.withdrawn, proposal))
  const own = opportunity.answers.filter(counts)
  const told = opportunity.reported.filter(counts)
  const names = [...new Set([...round.authors, ...round.to, ...own.map(({ member }) => member), ...told.map(({ member }) => member)])]
  const members = names.map((member): MemberLife => {
    const reported = told.filter((one) => one.member === member).sort(latestFirst)
    const [signed] = own.filter((one) => one.member === member).sort(latestFirst)
    const [taken] = reported
    const word: Word | null = signed ? { signed: true, ...signed } : taken ? { signed: false, ...taken } : null
    const earlier = word !== null && !(word.version === null ? true : versions.has(word.version))
    const awaited = now < round.replyBy ? 'awaited' : 'silent'
    // A word on other lots is no answer to these: it is asked again for as long as there is time.
    const state = word && (!earlier || awaited === 'silent') ? 'answered' : awaited
    return { member, author: round.authors.includes(member), state, word, earlier, reported }
  })
  const asked = members.filter(({ member }) => round.to.includes(member))
  const done = asked.every(({ state }) => state === 'answered')
  const state = withdrawn ? 'withdrawn' : done ? 'answered' : now < round.replyBy ? 'open' : 'expired'
  const whys = withdrawn ? round.parts.map(({ id }) => opportunity.withdrawn[id] ?? '').filter((why) => why.trim()) : []
  return { ...round, state, withdrawnWhy: whys[0] ?? '', version, members }
}

const latestFirst = (one: { readonly at: number; readonly version: string | null }, other: typeof one) =>
  other.at - one.at || (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)

/**
 * What a word says of one lot: as it was said; a no to the whole is a no; a yes that names no lot is interest in each.
 * Null: it names other lots only.
 */
export function onLot({ says, lots }: Pick<Word, 'says' | 'lots'>, lot: string): LotAnswer | null {
  if (Object.hasOwn(lots, lot)) return lots[lot] ?? null
  if (says === 'no') return 'no'
  return Object.keys(lots).length === 0 ? 'interested' : null
}
