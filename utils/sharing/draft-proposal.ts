import type { Opportunity, VerdictKept } from '../opportunities/opportunity'
import type { Proposal, ProposedLot } from '../opportunities/proposal'
import { failed, ok, type Result } from '../problems/problem'
import { replyByFor } from './reply-by'
import { deadlineText } from './version-of'

/** What a draft is made from. */
export interface DraftAsked {
  readonly opportunity: Pick<Opportunity, 'facts' | 'deadline' | 'verdict' | 'pilot'>
  /** Everybody who may be asked, members' and partners' ids, this organisation too; who was removed isn't among them. */
  readonly partners: readonly string[]
  /** This organisation. */
  readonly me: string
  /** Twelve random letters and digits. */
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** A proposal ready to go, and what may be changed in it first. */
export interface ProposalDraft {
  /** As it goes if nothing is changed. */
  readonly proposal: Proposal
  /** Every lot of the notice, in its order; `ticked`: in the proposal. */
  readonly lots: readonly (ProposedLot & { readonly ticked: boolean })[]
  /** Everybody else; `ticked`: asked. */
  readonly recipients: readonly { readonly member: string; readonly ticked: boolean }[]
}

/** What the match would answer. */
const ANSWERED: readonly string[] = ['go', 'conditional']
/** What is nobody's trade, or is answered in another way. */
const LEFT: readonly string[] = ['no', 'outside', 'other-track']

/**
 * The proposal that one click makes: the lots that the match would answer (where it would answer none: those that it
 * leaves open; where it leaves none open, or nothing was judged: all), with the members that it sees on each; those members asked (where it sees nobody else: everybody), its
 * pilot, and a day to reply. Refused where the deadline is over.
 */
export function draftProposal({ opportunity, partners, me, id, now }: DraftAsked): Result<ProposalDraft> {
  const { facts, deadline, verdict } = opportunity
  const replyBy = replyByFor(deadline, now)
  if (replyBy === null) return failed('proposal-too-late')
  const known = new Set(partners)
  const judged = new Map((verdict?.lots ?? []).map((lot) => [lot.lot, lot]))
  const named =
    facts.lots.length > 0 ? facts.lots : [...(judged.size > 0 ? judged.keys() : ['0'])].map((number) => ({ number, title: null }))
  const tick = [isAnswered, isOpen].find((is) => named.some(({ number }) => is(judged.get(number)))) ?? (() => true)
  const lots = named.map(({ number, title }) => ({
    lot: number,
    title,
    members: [...new Set(judged.get(number)?.team ?? [])].filter((member) => known.has(member)),
    ticked: tick(judged.get(number)),
  }))
  const chosen = lots.filter(({ ticked }) => ticked)
  const others = [...known].filter((member) => member !== me)
  const seen = new Set(chosen.flatMap(({ members }) => members))
  const asked = others.filter((member) => seen.has(member))
  const to = asked.length > 0 ? asked : others
  const pilot = [opportunity.pilot, verdict?.pilot].find((one) => one && known.has(one)) ?? null
  return ok({
    proposal: {
      id,
      by: me,
      to,
      lots: chosen.map(({ ticked: _, ...lot }) => lot),
      pilot,
      replyBy,
      why: '',
      deadline: deadlineText(deadline),
      at: now,
    },
    lots,
    recipients: others.map((member) => ({ member, ticked: to.includes(member) })),
  })
}

const isAnswered = (lot: VerdictKept['lots'][number] | undefined) => lot !== undefined && ANSWERED.includes(lot.decision)

const isOpen = (lot: VerdictKept['lots'][number] | undefined) => lot !== undefined && !LEFT.includes(lot.decision)
