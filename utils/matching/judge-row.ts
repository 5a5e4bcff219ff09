import type { Consortium } from '../consortium/consortium'
import type { Row } from '../portals/portal'
import { blankTender } from '../tenders/blank-tender'
import type { Tender } from '../tenders/tender'
import { summarise } from './decide/summary'
import { judgeLot } from './judge-lot'
import type { JudgeOptions } from './judge-tender'
import { namesASkill } from './names-a-skill'
import { nearestOf } from './nearness'
import { indexNotice, type LotSubject, type Notice } from './notice'
import { ofNobody, ofPartner } from './of-partner'
import { gates as allGates } from './registry'
import { studyRow } from './study-row'
import { takingPart } from './taking-part'
import { foreignTrade, tradeOf } from './trade'
import type { Decision, GateResult, Quote, Reason } from './verdict'

/** What a line of a results list lets one say of its notice: enough to choose what to open. */
export interface RowVerdict {
  readonly decision: Decision
  /** 0 to 100, for ordering only; 0 where the notice is nobody's trade. */
  readonly score: number
  /** 0 to 1: how near it is to what somebody does, for ordering what the score doesn't part. */
  readonly nearness: number
  readonly reason: Reason
  /** Words of the row. */
  readonly evidence: readonly Quote[]
}

/** Judges a row by its title, buyer, place and deadline: as the notice would be that says no more than that. */
export function judgeRow(row: Row, consortium: Consortium, { now, cpvModel = null, lessons = [] }: JudgeOptions): RowVerdict {
  const notice = indexNotice(asTender(row), cpvModel, lessons)
  const [lot] = notice.lots
  if (!lot) return { decision: 'watch', score: 0, nearness: 0, reason: { key: 'verdict_unread' }, evidence: [] }
  const nearness = nearestOf(notice, lot, consortium)
  const { decision, score, reason, evidence } = foreignRow(notice, lot, consortium) ?? judged(notice, lot, consortium, now)
  return { decision, score, reason, evidence, nearness }
}

type Judged = Omit<RowVerdict, 'nearness'>

/** What is said of a row that is nobody's trade, as most are: then nothing else of it matters, unless it is no contract at all. Null where it may be somebody's. */
function foreignRow(notice: Notice, lot: LotSubject, consortium: Consortium): Judged | null {
  const { partners } = consortium
  const [first] = partners
  if (!first || notice.tender.noticeType?.value === 'call-for-projects') return null
  const nothing = namesNothing(notice, lot, consortium)
  if (!nothing && partners.some((partner) => tradeOf({ notice, lot, partner }).verdict !== 'against')) return null
  // What says so is what is said of the first: the words of the row that are of another trade, or that none is of theirs.
  const { reason, evidence } = nothing ? foreignTrade({ notice, lot }) : tradeOf({ notice, lot, partner: first })
  return { decision: 'outside', score: 0, reason: ofPartner(ofNobody(reason), first.name), evidence }
}

/** Whether a row is nobody's trade at first sight: it names nothing that anybody does, and nothing may make it another matter. */
function namesNothing(notice: Notice, lot: LotSubject, consortium: Consortium): boolean {
  const { zones } = notice
  return (
    zones.some(({ kind }) => kind === 'notice-title') &&
    lot.cpv.length === 0 &&
    consortium.partners.every(({ skills }) => skills.length > 0) &&
    !namesASkill(consortium, zones) &&
    // A diploma of the family of theirs: to check, whatever its words.
    (consortium.partners.every(({ approvals }) => approvals.length === 0) ||
      notice.terms.requirements.every(({ kind }) => kind !== 'approval'))
  )
}

function judged(notice: Notice, subject: LotSubject, consortium: Consortium, now: number): Judged {
  const gates: GateResult[] = allGates.map(({ id, judge }) => ({ gate: id, ...judge({ notice, consortium, now }) }))
  const study = studyRow({ notice, lot: subject, consortium, gates, now })
  const lot = { ...judgeLot(study, takingPart([study])), team: [], change: null }
  const { decision } = lot
  const stop = gates.find(({ state }) => state === 'blocking')
  const why =
    decision === 'outside'
      ? lot.cells[0]
      : stop || decision === 'no'
        ? null
        : [...lot.cells].filter(({ state }) => state !== 'no').sort((one, other) => other.score - one.score)[0]
  const told = why ? why.judgements.find(({ criterion }) => criterion === 'domain') : decision === 'outside' ? null : stop
  const own = told && why && ofPartner(decision === 'outside' ? ofNobody(told.reason) : told.reason, nameOf(why.partner, consortium))
  return {
    decision,
    score: decision === 'outside' ? 0 : lot.score,
    reason: own ?? told?.reason ?? summarise({ decision, gates, lots: [lot] }, consortium),
    evidence: told?.evidence ?? [],
  }
}

const nameOf = (partner: string, { partners }: Consortium) => partners.find(({ id }) => id === partner)?.name

/** The row as a notice: its words are its title, which says what is bought; its buyer's name doesn't. */
function asTender({ noticeType, title, buyer, reference, published, deadline, places }: Row): Tender {
  return { ...blankTender, noticeType, title, buyer, reference, published, deadline, places }
}
