import { workingDaysLeft } from '../calendar/working-days'
import type { Consortium } from '../consortium/consortium'
import { isOver } from '../tenders/is-over'
import type { Tender } from '../tenders/tender'
import type { CpvModel } from './cpv/infer-cpv'
import { allLotsGate } from './decide/all-lots'
import { confidence } from './decide/confidence'
import { cons, pros } from './decide/explain'
import { atMost, bestDecision, isOpen } from './decide/lot-decision'
import { summarise } from './decide/summary'
import { changeOf, judgeLot, studyLot } from './judge-lot'
import type { Lesson } from './lessons'
import { indexNotice } from './notice'
import { gates as allGates } from './registry'
import { takingPart } from './taking-part'
import { aloneOn } from './team/alone-on'
import { composeTeam } from './team/compose-team'
import { smallestCover } from './team/smallest-cover'
import { freeIds } from './team/team-notice'
import { withinLimit } from './team/within-limit'
import type { GateResult, LotVerdict, Verdict } from './verdict'

/** What a verdict rests on besides the notice and the consortium. */
export interface JudgeOptions {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Deduces the codes that a notice doesn't print; without it none is. */
  readonly cpvModel?: CpvModel | null
  /** What people have taught; none where absent. */
  readonly lessons?: readonly Lesson[]
}

/** The consortium's answer to a tender at the moment `now`. Pure, and never throws. */
export function judgeTender(tender: Tender, consortium: Consortium, { now, cpvModel = null, lessons = [] }: JudgeOptions): Verdict {
  const notice = indexNotice(tender, cpvModel, lessons)
  const gates: GateResult[] = allGates.map(({ id, judge }) => ({ gate: id, ...judge({ notice, consortium, now }) }))
  const studies = notice.lots.map((lot) => studyLot({ notice, lot, consortium, gates, now }))
  const taking = takingPart(studies)
  const judged = studies.map((study) => judgeLot(study, taking))
  const allOrNothing = allLotsGate(notice, judged)
  if (allOrNothing) gates.push(allOrNothing)
  const stopped = gates.some(({ state }) => state === 'blocking')
  const over = isOver(tender)
  const decided = judged.map((one) => (allOrNothing ? { ...one, decision: atMost(one.decision, 'no') } : one))
  const chosen = stopped ? [] : withinLimit(decided, notice).lots
  const alone = aloneOn(chosen, freeIds(consortium, notice))
  const lots: LotVerdict[] = decided.map((lot, at) => {
    const team = !isOpen(lot) || stopped ? [] : alone !== null && chosen.includes(lot) ? [alone] : smallestCover(lot, consortium, notice)
    const [study, own] = [studies[at], judged[at]]
    // Nobody answers any more: nothing stands in the way, and nothing is to be changed.
    if (over || !study || !own) return { ...lot, gates: [], missing: [], team, change: null }
    return { ...lot, team, change: changeOf(study, own, team) }
  })
  const decision = bestDecision(lots.map((lot) => lot.decision))
  const verdict = { decision, gates, lots }
  return {
    ...verdict,
    summary: summarise(verdict, consortium),
    pros: pros(verdict),
    cons: cons(verdict, consortium),
    team: stopped ? null : composeTeam(lots, consortium, notice, alone),
    alone,
    workingDaysLeft: tender.deadline && !over ? workingDaysLeft(tender.deadline.value, now) : null,
    confidence: confidence(notice),
    inferredCpv: notice.lots[0]?.inferred ?? [],
    weightsVersion: consortium.weights?.version ?? 0,
  }
}
