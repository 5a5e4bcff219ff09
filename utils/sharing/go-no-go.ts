import { standingVetoes } from '../opportunities/leave-stage'
import type { Opportunity } from '../opportunities/opportunity'
import type { LotAnswer, ProposedLot } from '../opportunities/proposal'
import { onLot, type ProposalLife } from './lives-of'

/** What one member said of one lot. */
export interface LotWord {
  readonly member: string
  /** « oui si… »: it holds under a condition. */
  readonly conditional: boolean
  /** Said of a former version of the proposal. */
  readonly earlier: boolean
  /** False: somebody else took it down. */
  readonly signed: boolean
}

/** Where one lot stands. */
export interface LotSummary extends Pick<ProposedLot, 'lot' | 'title'> {
  readonly leads: readonly LotWord[]
  readonly partners: readonly LotWord[]
  readonly interested: readonly LotWord[]
  readonly refusals: readonly LotWord[]
  /** Asked, and without a word on this lot. */
  readonly unsaid: readonly string[]
  /**
   * `hole`: nobody takes it. `no-lead`: some take part, nobody leads. `to-settle`: several would lead. `led`: one leads.
   */
  readonly state: 'hole' | 'no-lead' | 'to-settle' | 'led'
}

/** What is known when it is decided. */
export interface GoNoGo {
  readonly lots: readonly LotSummary[]
  /** Members whose veto holds everybody. */
  readonly vetoes: readonly string[]
  /** Members who answer by themselves: what they said is in no lot. */
  readonly solo: readonly string[]
  /** Nothing stands in the way: every lot led by one, no veto, no condition on who leads. */
  readonly clear: boolean
}

/** Lot by lot, what the members of a proposal said, as far as they said it: a silence is no refusal, and no consent. */
export function goNoGo(life: ProposalLife, opportunity: Pick<Opportunity, 'vetoes' | 'solo'>): GoNoGo {
  const solo = Object.keys(opportunity.solo)
  const together = life.members.filter(({ member }) => !solo.includes(member))
  const lots = life.lots.map(({ lot, title }): LotSummary => {
    const said = (answer: LotAnswer): LotWord[] =>
      together.flatMap(({ member, word, earlier }) =>
        word && onLot(word, lot) === answer ? [{ member, conditional: word.says === 'if', earlier, signed: word.signed }] : [],
      )
    const unsaid = together.flatMap(({ member, word }) => (word && onLot(word, lot) !== null ? [] : [member]))
    const [leads, partners] = [said('lead'), said('partner')]
    const state = leads.length > 1 ? 'to-settle' : leads.length === 1 ? 'led' : partners.length > 0 ? 'no-lead' : 'hole'
    return { lot, title, leads, partners, interested: said('interested'), refusals: said('no'), unsaid, state }
  })
  const vetoes = standingVetoes(opportunity)
  const sure = lots.every(({ state, leads }) => state === 'led' && leads.every(({ conditional, earlier }) => !conditional && !earlier))
  return { lots, vetoes, solo, clear: vetoes.length === 0 && lots.length > 0 && sure }
}
