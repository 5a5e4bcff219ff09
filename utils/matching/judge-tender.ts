import type { Consortium } from '../consortium/consortium'
import type { Tender } from '../tenders/tender'
import { complement } from './complement'
import { confidence } from './confidence'
import type { CpvModel } from './cpv/infer-cpv'
import { judgeCell } from './judge-cell'
import { atMost, decideLot, RANK } from './lot-decision'
import { indexNotice, type LotSubject, type Notice } from './notice'
import { criteria, gates } from './registry'
import { summarise } from './summary'
import type { Cell, Decision, GateResult, LotVerdict, Reason, Verdict } from './verdict'
import { workingDaysLeft } from './working-days'

/** Working days under which an answer by several is not tenable. */
const TOO_SHORT = 6

/** The consortium's answer to a tender at the moment `now` (milliseconds since the epoch). Pure, and never throws. */
export function judgeTender(
  tender: Tender,
  consortium: Consortium,
  { now, cpvModel = null }: { readonly now: number; readonly cpvModel?: CpvModel | null },
): Verdict {
  const notice = indexNotice(tender, cpvModel)
  const results: GateResult[] = gates.map(({ id, judge }) => ({ gate: id, ...judge({ notice, consortium, now }) }))
  const lots = notice.lots.map((lot) => judgeLot(notice, lot, consortium, results, now))
  const decision = best(lots.map((lot) => lot.decision))
  const verdict = { decision, gates: results, lots }
  return {
    ...verdict,
    pros: [],
    cons: [],
    team: null,
    inferredCpv: notice.lots[0]?.inferred ?? [],
    weightsVersion: consortium.weights?.version ?? 0,
    summary: summarise(verdict, consortium),
    alone: aloneOn(lots, consortium),
    workingDaysLeft: tender.deadline ? workingDaysLeft(tender.deadline.value, now) : null,
    confidence: confidence(notice),
  }
}

function judgeLot(notice: Notice, lot: LotSubject, consortium: Consortium, results: readonly GateResult[], now: number): LotVerdict {
  const cells = consortium.partners.map((partner) => judgeCell({ notice, lot, partner, consortium, now }, criteria))
  const together = complement(cells, consortium)
  const missing = [...(together ? [together.reason] : []), ...missingFor(lot, cells, consortium)]
  const tooShort = lot.deadline !== null && workingDaysLeft(lot.deadline.value, now) < TOO_SHORT
  const decision = results.reduce(applyGate, decideLot(cells, missing, together, tooShort))
  const open = cells.filter(({ state }) => state !== 'no')
  const score = Math.max(together?.score ?? 0, ...(open.length > 0 ? open : cells).map((cell) => cell.score))
  return { lot: lot.number, title: lot.title, decision, score, cells, missing, lines: [], gates: [], rows: [], team: [], change: null }
}

/** What is nobody's trade stays so, but for a grant, which is another matter whatever its subject. */
function applyGate(decision: Decision, { state, atBest }: GateResult): Decision {
  if (state === 'ok') return decision
  const most = atBest ?? (state === 'blocking' ? 'no' : 'conditional')
  return most === 'other-track' || decision !== 'outside' ? atMost(decision, most) : decision
}

/** What nobody of the consortium brings to a lot which is the trade of one of them at least. */
function missingFor(lot: LotSubject, cells: readonly Cell[], consortium: Consortium): Reason[] {
  const concerned = cells.some(({ judgements }) =>
    judgements.some(({ criterion, verdict }) => criterion === 'domain' && verdict !== 'against'),
  )
  return concerned ? criteria.flatMap((criterion) => criterion.missing?.(lot, consortium.partners) ?? []) : []
}

function best(decisions: readonly Decision[]): Decision {
  return RANK.find((decision) => decisions.includes(decision)) ?? 'watch'
}

/** The partner who covers every lot, and its best where several do. */
function aloneOn(lots: readonly LotVerdict[], consortium: Consortium): string | null {
  const cellsOf = (id: string) => lots.map((lot) => lot.cells.find((cell) => cell.partner === id))
  const able = consortium.partners.filter(({ id }) => cellsOf(id).every((cell) => cell?.state === 'covers'))
  const total = (id: string) => cellsOf(id).reduce((sum, cell) => sum + (cell?.score ?? 0), 0)
  const [first] = able.sort((one, other) => total(other.id) - total(one.id))
  return lots.length > 0 && first ? first.id : null
}
