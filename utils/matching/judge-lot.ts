import { workingDaysLeft } from '../calendar/working-days'
import type { Consortium, Partner } from '../consortium/consortium'
import { answeredRows, answering } from './answering'
import { freePartners } from './conflict-with'
import type { GroupQuestion } from './criterion'
import { cheapestChange } from './decide/change'
import { decideLot } from './decide/lot-decision'
import { lotGates, lotGatesWith } from './decide/lot-gates'
import { judgeCell } from './judge-cell'
import type { LotSubject, Notice } from './notice'
import { ofPartner } from './of-partner'
import { isPresent, namedPlaces } from './presence'
import { criteria } from './registry'
import { coverage } from './rows/coverage'
import { scoreOf, weigh } from './score'
import { sharedLines } from './shared-lines'
import { tradeOf } from './trade'
import type { Cell, Change, GateResult, Judgement, LotVerdict, MatrixRow, Reason } from './verdict'

/** What a lot is judged on. */
export interface LotQuestion {
  readonly notice: Notice
  readonly lot: LotSubject
  readonly consortium: Consortium
  /** The notice's. */
  readonly gates: readonly GateResult[]
  readonly now: number
}

/** A lot seen partner by partner, before what they make together is known of the whole notice. */
export interface LotStudy extends LotQuestion {
  readonly rows: readonly MatrixRow[]
  readonly cells: readonly Cell[]
  readonly lotGates: readonly GateResult[]
  /** Partners whose trade it may be and who may answer this buyer. */
  readonly able: GroupQuestion['able']
}

/** A lot before it is known who would answer it. */
export type JudgedLot = Omit<LotVerdict, 'team' | 'change'>

/** Looks at a lot partner by partner: what it asks for, how each stands to it, what may rule it out. */
export function studyLot(question: LotQuestion): LotStudy {
  const { notice, lot, consortium, now } = question
  const able = answering(question)
  const rows = answeredRows(question, able)
  const shared = sharedLines(question)
  const cells = consortium.partners.map((partner) => judgeCell({ notice, lot, partner, consortium, rows, now }, consortium.weights, shared))
  return { ...question, rows, cells, lotGates: able.length > 0 ? lotGates(question, rows) : [], able }
}

/** What all partners make of a lot together, the number of those who may take part in the notice known. */
export function judgeLot(study: LotStudy, takingPart: number): JudgedLot {
  const { notice, lot, consortium, rows, cells, able, now } = study
  const ids = new Set(able.map(({ id }) => id))
  const ableCells = cells.filter(({ partner }) => ids.has(partner))
  const lines = criteria.map(({ id, of, together }, at): Judgement => {
    // Lines of a cell stand in the order of the criteria.
    const own: Judgement[] = []
    for (const { judgements } of ableCells) {
      const line = judgements[at]
      if (line) own.push(line)
    }
    const joint = together?.({ notice, lot, consortium, rows, able, own, takingPart, now })
    if (joint) return weigh(id, of, joint, consortium.weights)
    const best = own.reduce<Judgement | null>((first, one) => (first && first.points >= one.points ? first : one), null)
    if (!best) return weigh(id, of, { points: 0, verdict: 'against', reason: { key: 'reason_nobody' }, evidence: [] }, consortium.weights)
    return { ...best, reason: ofPartner(best.reason, able[own.indexOf(best)]?.name) }
  })
  const score = scoreOf(lines)
  const share = coverage(rows, ({ together }) => together)
  const decision = decideWith(study)(rows, share, score)
  return {
    lot: lot.number,
    title: lot.title,
    decision,
    score,
    lines,
    gates: study.lotGates,
    rows,
    cells,
    missing: missingOf(study),
  }
}

/** Decides a lot by rows, their coverage and the score: as they are, or as they would be with one changed. */
function decideWith(study: LotStudy) {
  const { notice, lot, consortium, able, now } = study
  const trades = (able.length > 0 ? able : consortium.partners).map((partner) => tradeOf({ notice, lot, partner }))
  const daysLeft = lot.deadline ? workingDaysLeft(lot.deadline.value, now) : null
  return (rows: readonly MatrixRow[], coverage: number, score: number, changed: number | null = null) => {
    const own =
      changed === null ? study.lotGates : able.length > 0 ? lotGatesWith(study, rows, changed, study.lotGates) : lotGates(study, rows)
    return decideLot({ trades, rows, gates: [...study.gates, ...own], score, coverage, daysLeft })
  }
}

/** The cheapest thing that would make more of a lot which these would answer. */
export function changeOf(study: LotStudy, { decision, lines }: JudgedLot, team: readonly string[]): Change | null {
  const { rows, consortium, able, notice } = study
  const ids = new Set(able.map(({ id }) => id))
  const free = new Set(freePartners(consortium, notice.tender).map(({ id }) => id))
  return cheapestChange({
    decision,
    rows,
    lines,
    consortium,
    team,
    // Others may work from the place of somebody of another trade.
    helps: ({ kind }, partner) => ids.has(partner) || (kind === 'place' && free.has(partner)),
    decide: decideWith(study),
  })
}

/** What nobody brings to a lot which is the trade of one of them at least. */
function missingOf({ lot, consortium, able, cells, rows }: LotStudy): Reason[] {
  if (able.length === 0) return []
  const { territory, from } = lot.place
  const bare =
    from === 'stated' && !territory.national
      ? territory.departements.filter((code) => !consortium.partners.some((partner) => isPresent(partner, code)))
      : []
  const places = bare.length > 0 ? [{ key: 'reason_missing_places', params: { places: namedPlaces(bare) } }] : []
  const asked = rows.filter(({ kind, together, level }) => kind !== 'place' && kind !== 'trade' && level !== 'wished' && together === 'no')
  return [...together({ lot, consortium, able, cells }), ...places, ...asked.map(({ label }) => label)]
}

/** Where nobody can take a lot alone: who has the trade and who is on the spot. */
function together({ lot, consortium, able, cells }: Pick<LotStudy, 'lot' | 'consortium' | 'able' | 'cells'>): Reason[] {
  const placed = consortium.partners.filter((partner) => lot.place.territory.departements.some((code) => isPresent(partner, code)))
  if (placed.length === 0 || cells.some(({ state }) => state !== 'no')) return []
  const names = (partners: readonly Partner[]) => partners.map(({ name }) => name)
  return [{ key: 'reason_missing_together', params: { skilled: names(able), placed: names(placed) } }]
}
